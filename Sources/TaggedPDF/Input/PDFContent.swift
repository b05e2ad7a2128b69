/// What a PDF is made of; the same content gives the same bytes.
public struct PDFContent: Sendable {
    /// Shown in the window's title and in the metadata.
    public let title: String
    /// A language tag (RFC 5646), such as `da-DK`.
    public let language: String
    /// The document's identifier (ISO 32000-1, 14.4), the same for the same document.
    public let identifier: [UInt8]
    /// When the document was made.
    public let created: PDFTime
    /// The program that made it.
    public let producer: String
    /// In reading order.
    public let blocks: [PDFBlock]
    /// At the foot of each page.
    public let footer: PDFFooter
    /// Files inside the document.
    public let attachments: [PDFAttachment]
    /// How much larger than usual the text is set; 1 for 11 points.
    public let enlargement: Double
    /// How much of the usual room stands around headings; 1 for as usual.
    public let spacing: Double

    /// Content of one document.
    public init(
        title: String, language: String, identifier: [UInt8], created: PDFTime, producer: String, blocks: [PDFBlock],
        footer: PDFFooter, attachments: [PDFAttachment] = [], enlargement: Double = 1, spacing: Double = 1
    ) {
        self.title = title
        self.language = language
        self.identifier = identifier
        self.created = created
        self.producer = producer
        self.blocks = blocks
        self.footer = footer
        self.attachments = attachments
        self.enlargement = enlargement
        self.spacing = spacing
    }
}

/// The foot of each page; not read aloud (an artifact).
public struct PDFFooter: Sendable {
    /// To the left on each page.
    public let text: String
    /// To the right: the words for a page's number and the count of pages.
    public let pageLabel: @Sendable (_ page: Int, _ pages: Int) -> String

    /// A foot with `text` and the page's number.
    public init(text: String, pageLabel: @escaping @Sendable (_ page: Int, _ pages: Int) -> String) {
        self.text = text
        self.pageLabel = pageLabel
    }
}

/// A file inside the document (an associated file, ISO 19005-3, 6.8).
public struct PDFAttachment: Hashable, Sendable {
    /// What the file is to the document.
    public enum Relationship: String, Hashable, Sendable {
        /// The data the document was made from.
        case source = "Source"
        /// Data that stands in the document, as in a chart.
        case data = "Data"
        /// The same in another form.
        case alternative = "Alternative"
        /// More than the document holds.
        case supplement = "Supplement"
        /// None of these.
        case unspecified = "Unspecified"
    }

    /// The file's name, printable ASCII.
    public let name: String
    /// Its bytes, kept as they are.
    public let contents: [UInt8]
    /// Such as `application/json`.
    public let mediaType: String
    /// What it is to the document.
    public let relationship: Relationship
    /// What the file is, for people; may be empty.
    public let explanation: String

    /// A file named `name`.
    public init(
        name: String, contents: [UInt8], mediaType: String, relationship: Relationship, explanation: String = ""
    ) {
        self.name = name
        self.contents = contents
        self.mediaType = mediaType
        self.relationship = relationship
        self.explanation = explanation
    }
}
