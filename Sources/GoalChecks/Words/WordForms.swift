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
