/// A word, a number or a mark of the text, with its place in Characters.
struct Token: Sendable {
    enum Kind: Sendable { case word, number, mark }

    let range: Range<Int>
    /// What it was read as.
    let read: ReadWord
    let kind: Kind
    /// The value of a number written in digits or words.
    let value: Double?
    /// Whether the number is an ordinal written with a full stop ("den 4.").
    var isOrdinal = false
    /// Whether it begins with a capital.
    let isCapital: Bool

    /// Lower case, with common slips put right.
    var word: String { read.word }
}
