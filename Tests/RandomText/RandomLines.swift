import DanishLanguage

/// Random lines of words the readers know, numbers, signs and characters of any script.
public struct RandomLines {
    private let words: [String]
    private var random: SeededGenerator

    private static let signs = [
        "1", "2.", "31", "½", "2027", ",", "-", "–", "/", ":", "kl.", "(", ")", "å", "e\u{301}", "🙂", "\u{202E}", "0",
        "99999999999999999999", ".", "'", "\u{0}", "\t", "\r\n", "ß", "１", "🇩🇰", "\u{301}",
    ]

    /// Lines of these words, the same for the same seed.
    public init(words: [String], seed: UInt64) {
        self.words = words
        random = SeededGenerator(state: seed)
    }

    /// Every word of a locale's lists, in order.
    public static func words(of lists: WordLists) -> [String] {
        Set(lists.names.flatMap { name in lists.words(name).flatMap { $0.split(separator: " ").map(String.init) } })
            .sorted()
    }

    /// A line of 1 to 12 pieces.
    public mutating func next() -> String { line(pieces: number(1...12)) }

    /// A line of `count` Characters, of few pieces over and over or of many.
    public mutating func long(_ count: Int) -> String {
        let piece = line(pieces: number(1...60)) + " "
        return String(String(repeating: piece, count: count / piece.count + 1).prefix(count))
    }

    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    private mutating func line(pieces: Int) -> String {
        var line = ""
        for _ in 0..<pieces {
            switch number(0...9) {
            case 0...2: line += RandomLines.signs[number(0...RandomLines.signs.count - 1)]
            case 3: line += anyCharacters()
            default: line += words[number(0...words.count - 1)]
            }
            if number(0...5) > 0 { line += " " }
        }
        return line
    }

    /// Up to four scalars from anywhere in Unicode.
    private mutating func anyCharacters() -> String {
        var text = ""
        for _ in 0..<number(1...4) {
            let value = UInt32(number(0...2) == 0 ? number(0...0x10FFFF) : number(0...0x2FF))
            if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
        }
        return text
    }
}
