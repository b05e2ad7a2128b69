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
    /// The infinitive, where it can be a verb.
    let verbLemma: String?
    var classes: WordClassSet
    let kind: Token.Kind
    let value: Double?
    let isOrdinal: Bool
    /// Whether it begins with a capital.
    let isCapital: Bool
    /// What its spelling alone tells.
    let shape: WordShape
    /// Whether the lexicon knows it, also as the head of a compound.
    var isKnown: Bool

    func has(_ wordClass: WordClass) -> Bool { classes.contains(wordClass) }

    /// "skala", "smerteskala", "skalaen".
    var isOfScale: Bool {
        kind == .word && shape.endsAsScale
    }

    /// Whether it is a verb, as far as the lexicon and its neighbours tell.
    var isVerb: Bool { hasAny(WordClass.verbs) }

    /// Whether it ends a sentence or a line.
    var endsSentence: Bool { isMark(".;!?") || kind == .mark && word.contains(where: \.isNewline) }

    /// Whether it is a noun the lexicon knows.
    var isNoun: Bool { hasAny(WordClass.nouns) }

    /// Whether it is a verb in the form of a participle ("bestilt", "skrevet under").
    var isParticiple: Bool { shape.endsAsParticiple && isVerb && !isInfinitive }

    /// "svarende", "kommende": of a verb, and no verb of a clause.
    var isPresentParticiple: Bool {
        shape.endsAsPresentParticiple && isVerb
    }

    /// Whether it is a verb in the infinitive.
    var isInfinitive: Bool {
        shape.endsAsInfinitive && isVerb && (isKnown || !shape.endsInT)
    }

    /// Whether it is a verb in the present or past, or a modal.
    var isFinite: Bool { isVerb && !isInfinitive && !isParticiple }

    /// Whether it is a verb only as an imperative ("bad" of "bade").
    var isImperative: Bool {
        shape.isCutInfinitive && isVerb && !isNoun && !has(.modal)
    }

    /// Whether it is a passive ("støttes").
    var isPassive: Bool { shape.endsInS && isFinite }

    func hasAny(_ wanted: WordClassSet) -> Bool { !classes.isDisjoint(with: wanted) }

    func isMark(_ marks: String) -> Bool { kind == .mark && word.count == 1 && marks.contains(word) }
}
