/// A word, a number or a sign of a line, with its place in it.
struct Token {
    /// A word in small composed letters without apostrophes, the digits of a number, or the sign itself.
    ///
    /// Of a word longer than any that is known only the beginning.
    var text: String
    /// The key of the text.
    var key: UInt64
    /// Counted in Characters of the line.
    let range: Range<Int>
    /// The number it is, where it is written in digits ("14", "1,5", "1½").
    var number: Quantity?
    /// How many digits it is written with; 0 for a word or a fraction.
    var digits = 0
    /// Whether a full stop follows directly that is no part of a number ("1.", "kl.").
    var hasStop = false
    /// Whether a space, or the line's start, stands before it.
    let isSpaced: Bool
    /// Whether it begins with a capital letter.
    var isCapital = false
    /// Whether it is a word; else a number or a sign.
    var isWord = false
    /// Whether the text was put in place of a misspelt word.
    var isGuessed = false

    /// A sign, until it is said to be a word or a number.
    init(text: String, key: UInt64? = nil, range: Range<Int>, isSpaced: Bool) {
        self.text = text
        self.key = key ?? WordKey.of(text)
        self.range = range
        self.isSpaced = isSpaced
    }
}
