/// A word or a phrase of the goal with what it means for the check.
struct Unit: Sendable, Equatable {
    /// The tokens it is made of.
    let tokens: Range<Int>
    /// Its place in Characters of the text.
    let range: Range<Int>
    /// Lower case, as written but for common slips.
    let word: String
    /// The listed base form; the word itself where it is not listed.
    let lemma: String
    var classes: Set<WordClass>
    let kind: Token.Kind
    let value: Double?
    let isOrdinal: Bool
    /// Whether it begins with a capital.
    let isCapital: Bool
    /// Whether the lexicon knows it, also as the head of a compound.
    let isKnown: Bool

    func has(_ wordClass: WordClass) -> Bool { classes.contains(wordClass) }

    func hasAny(_ wanted: Set<WordClass>) -> Bool { !classes.isDisjoint(with: wanted) }

    func isMark(_ marks: String) -> Bool { kind == .mark && marks.contains(word) }
}
