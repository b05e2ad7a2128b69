/// A word, a number or a mark of the text, with its place in Characters.
struct Token: Equatable, Sendable {
    enum Kind: Sendable { case word, number, mark }

    let range: Range<Int>
    let surface: String
    /// Lower case, with common slips put right.
    let word: String
    let kind: Kind
    /// The value of a number written in digits or words.
    let value: Double?
    /// Whether the number is an ordinal written with a full stop ("den 4.").
    var isOrdinal = false
}
