/// A word of the text with every base form the lexicon knows it by, worked out once for each word.
struct WordForms: Sendable {
    /// Lower case, as written but for common slips.
    let word: String
    /// Its base forms as each part of speech, in the order of `PartOfSpeech.allCases`.
    var stems: [[Stem]] = []
    /// All of them, each once.
    var bases: [String] = []
    /// Those of them that a listed phrase begins with.
    var starts: [String] = []
}

/// A listed phrase, its words by their numbers in the lexicon.
struct Phrase: Sendable {
    let words: [Int32]
    let entry: GoalLexicon.Entry
}

/// A word with what the lexicon says of it, alone and at the beginning of a phrase.
final class ReadWord: Sendable {
    /// Lower case, with common slips put right.
    let word: String
    /// The value of a number word.
    let value: Double?
    let entry: GoalLexicon.Entry?
    let shape: WordShape
    /// The numbers of the word and its base forms among the words of phrases.
    let numbers: [Int32]
    /// The phrases it can begin.
    let phrases: [Phrase]

    init(
        _ word: String, value: Double?, entry: GoalLexicon.Entry?, numbers: [Int32] = [], phrases: [Phrase] = []
    ) {
        self.word = word
        self.value = value
        self.entry = entry
        self.numbers = numbers
        self.phrases = phrases
        shape = WordShape(word, lemma: entry?.lemma ?? word, verbLemma: entry?.verbLemma)
    }

    convenience init(mark: String) { self.init(mark, value: nil, entry: nil) }
}

/// What the spelling alone tells of a word or a phrase beside its base form.
struct WordShape: Sendable, Equatable {
    /// Of the first word: the end of a participle, of an infinitive, of a passive.
    let endsAsParticiple, endsAsInfinitive, endsInT, endsInS: Bool
    /// Whether it is the infinitive but for its end.
    let isCutInfinitive: Bool
    /// Whether it ends as a present participle does.
    let endsAsPresentParticiple: Bool
    let endsAsPlural: Bool
    let endsAsScale: Bool

    init(_ word: String, lemma: String, verbLemma: String?) {
        let first = WordShape.first(of: word)
        let infinitive = verbLemma ?? lemma
        endsInT = first.utf8.last == 0x74
        endsInS = first.utf8.last == 0x73
        endsAsParticiple = endsInT || first.hasSuffix("ede")
        endsAsInfinitive = first.hasSuffix(WordShape.first(of: infinitive))
        let length = word.utf8.count
        isCutInfinitive = first.utf8.count == length && infinitive.utf8.count > length && infinitive.hasPrefix(word)
        endsAsPresentParticiple = length > 6 && word != infinitive && word.hasSuffix("ende")
        endsAsPlural = word != lemma && (word.utf8.last == 0x72 || word.hasSuffix("rne") || word.hasSuffix("ene"))
        endsAsScale = length >= 5 && (word.hasSuffix("skala") || word.hasSuffix("skalaen"))
    }

    private static func first(of phrase: String) -> Substring { phrase.prefix { $0 != " " } }
}
