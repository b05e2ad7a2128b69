/// A piece of a document that a format sets as one thing, and the part of the plan it belongs to.
public struct Block: Hashable, Sendable {
    /// What the block is about; a copy for one recipient chooses by it.
    public let part: PlanPart
    /// What is set.
    public let content: Content

    /// A block about `part`.
    public init(_ part: PlanPart, _ content: Content) {
        self.part = part
        self.content = content
    }

    /// What a block holds. Texts may hold line breaks (`\n`) where someone made them, and no other control character.
    public enum Content: Hashable, Sendable {
        /// Level 2 is a section, 3 a subsection; the document's title is level 1 and no block.
        case heading(level: Int, String)
        case paragraph(String)
        /// Somebody's own words, verbatim, with their quotation marks.
        case quote(String)
        case list([String])
        case fields([LabelledValue])
        case table(Table)
        case signature(SignatureBlock)
        /// An explanation beside the plan itself.
        case note(String)
    }
}

/// The part of a plan a block belongs to.
public enum PlanPart: Hashable, Sendable {
    case meeting, people, offer, signing, purpose, wishes, situation, goals
    /// A goal by its number in the meeting.
    case goal(Int)
    case circumstances, information, check, otherPlans, followUp, additions, signatures, law
}

/// A label and what stands beside it.
public struct LabelledValue: Hashable, Sendable {
    /// Without a colon.
    public let label: String
    /// In words, never empty of meaning: a missing answer is said in its kind.
    public let value: String

    /// A value under its label.
    public init(_ label: String, _ value: String) {
        self.label = label
        self.value = value
    }
}

/// A table with one header row; each header cell is for its column.
public struct Table: Hashable, Sendable {
    /// What the table is about.
    public let caption: String
    /// The header cells, each for its column.
    public let columns: [String]
    /// As many cells each as there are columns.
    public let rows: [[String]]
    /// Whether the first cell of a row names the row.
    public let hasRowHeaders: Bool

    /// A table; each row has a cell for each column.
    public init(caption: String, columns: [String], rows: [[String]], hasRowHeaders: Bool) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
        self.hasRowHeaders = hasRowHeaders
    }
}

/// How one person signed, or that they did not.
public struct SignatureBlock: Hashable, Sendable {
    /// The full name.
    public let name: String
    /// The role and whom the person speaks for; empty where nothing is known.
    public let role: String
    /// How it was done, in words.
    public let statement: String
    /// The label of a line to write on in ink, where the person signs on paper.
    public let inkLine: String?

    /// How `name` signed.
    public init(name: String, role: String, statement: String, inkLine: String?) {
        self.name = name
        self.role = role
        self.statement = statement
        self.inkLine = inkLine
    }
}
