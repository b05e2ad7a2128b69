import TaggedPDF

/// Who sends the document, as a municipality's settings say.
public struct Letterhead: Hashable, Sendable {
    /// The municipality's name.
    public let sender: String
    /// `nil` for none.
    public let logo: PDFImage?

    /// A head with a name and perhaps a logo.
    public init(sender: String, logo: PDFImage? = nil) {
        self.sender = sender
        self.logo = logo
    }
}
