/// A piece of content in reading order: what it is for a reader, and so how it is tagged and set.
///
/// Texts may hold `\n` where someone made a new line. Anything else that is not a letter, mark, digit or sign is cleaned away
/// (see `CleanedText`). Tags are the standard structure types of ISO 32000-1, 14.8.4.
public indirect enum PDFBlock: Hashable, Sendable {
    /// H1, H2 or H3 and a bookmark; a level may not be left out on the way down (ISO 14289-1, 7.4.2).
    case heading(level: Int, String)
    /// A P for each line of the text.
    case paragraph(String, PDFEmphasis = .plain)
    /// Somebody's own words: BlockQuote.
    case quote(String)
    /// An explanation beside the text: Note.
    case note(String)
    /// L with a bullet (Lbl) and a text (LBody) for each item.
    case list([String])
    /// A list of terms: L with a term (Lbl) and what is said of it (LBody).
    case terms([PDFTerm])
    /// Table with header cells (TH with Scope).
    case table(PDFTable)
    /// Who sends the document: a P to the left and, to the right, a Figure with its replacement text.
    case letterhead(sender: String, logo: PDFImage?, alternative: String)
    /// A P beside a line to write on by hand.
    case writingLine(label: String)
    /// The place of the signature: its text, and a Form element that holds the field.
    case signature(PDFSignatureField)
    /// Sect: blocks that belong under one heading.
    case section([PDFBlock])
    /// Blocks that stay on one page; says nothing to a reader.
    case together([PDFBlock], PDFBond = .itself)
}

/// What blocks stay on one page with, where a page can hold it.
public enum PDFBond: Hashable, Sendable {
    /// Each other.
    case itself
    /// Each other and, where there is room for all of it, the beginning of what follows.
    case next
    /// The end of what stands before and, where there is room for all of it, each other.
    case previous
}

/// How a paragraph stands out.
public enum PDFEmphasis: Hashable, Sendable {
    /// Running text.
    case plain
    /// Leads on to what follows.
    case strong
    /// Beside the matter.
    case small
}

/// A term and what is said of it.
public struct PDFTerm: Hashable, Sendable {
    /// The term, without a colon.
    public let term: String
    /// What is said of it.
    public let text: String

    /// `text` said of `term`.
    public init(_ term: String, _ text: String) {
        self.term = term
        self.text = text
    }
}

/// A table with one header row.
public struct PDFTable: Hashable, Sendable {
    /// What the table is about; empty for none.
    public let caption: String
    /// The header cells, each for its column.
    public let columns: [String]
    /// As many cells each as there are columns.
    public let rows: [[String]]
    /// Whether the first cell of a row is a header for the row.
    public let hasRowHeaders: Bool
    /// The columns' shares of the width; where empty, they follow from the text.
    public let shares: [Double]

    /// A table; a row with too few cells is filled with empty ones, what is too much is left out.
    public init(
        caption: String, columns: [String], rows: [[String]], hasRowHeaders: Bool, shares: [Double] = []
    ) {
        self.caption = caption
        self.columns = columns
        self.rows = rows.map { row in columns.indices.map { $0 < row.count ? row[$0] : "" } }
        self.hasRowHeaders = hasRowHeaders
        self.shares = shares.count == columns.count ? shares : []
    }
}
