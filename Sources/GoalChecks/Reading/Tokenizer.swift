/// Cuts a text into words, numbers and marks; Character by Character, so that decomposed letters count as one.
struct Tokenizer {
    private let characters: [Character]
    private let lexicon: GoalLexicon
    private var position = 0
    private var tokens: [Token] = []

    static func tokens(of text: String, lexicon: GoalLexicon) -> [Token] {
        var tokenizer = Tokenizer(characters: Array(text), lexicon: lexicon)
        while tokenizer.position < tokenizer.characters.count { tokenizer.takeNext() }
        return tokenizer.tokens
    }

    private init(characters: [Character], lexicon: GoalLexicon) {
        self.characters = characters
        self.lexicon = lexicon
    }

    private mutating func takeNext() {
        let character = characters[position]
        if character.isNewline {
            append(position..<(position + 1), .mark)
        } else if character.isWhitespace {
            position += 1
        } else if Tokenizer.isWordPart(character) {
            takeWord()
        } else {
            append(position..<(position + 1), .mark)
        }
    }

    private mutating func takeWord() {
        let start = position
        var end = start + 1
        while end < characters.count, Tokenizer.isWordPart(characters[end]) || joins(at: end, from: start) { end += 1 }
        if end + 1 < characters.count, characters[end] == "-", characters[end + 1].isWhitespace { end += 1 }
        let surface = String(characters[start..<end])
        let isNumber = surface.first?.isNumber ?? false
        let dotted = end < characters.count && characters[end] == "."
        if dotted, isNumber ? isOrdinal(dotAt: end) : lexicon.abbreviations.contains(surface.lowercased()) { end += 1 }
        append(start..<end, isNumber ? .number : .word)
    }

    /// Whether the mark at `index` holds two halves of one word together: "e-Boks", "4.500", "c/o", "14/5", "sundhed.dk".
    private func joins(at index: Int, from start: Int) -> Bool {
        guard index + 1 < characters.count, Tokenizer.isWordPart(characters[index + 1]) else { return false }
        let before = characters[index - 1]
        let after = characters[index + 1]
        switch characters[index] {
        case "-", "'", "’", "‑": return true
        case "." where before.isLetter: return after.isLowercase
        case ".", ",", ":": return before.isNumber && after.isNumber
        case "/": return (before.isNumber && after.isNumber) || index - start == 1
        default: return false
        }
    }

    private func isOrdinal(dotAt dot: Int) -> Bool {
        if ["den", "d", "d."].contains(tokens.last?.word) { return true }
        return characters[(dot + 1)...].first { !$0.isWhitespace }?.isLowercase ?? false
    }

    private mutating func append(_ range: Range<Int>, _ kind: Token.Kind) {
        let surface = String(characters[range])
        let bare = kind != .mark && surface.hasSuffix(".") ? String(surface.dropLast()) : surface
        let word = lexicon.respelled(bare.lowercased())
        let value = kind == .number ? Tokenizer.value(of: bare) : lexicon.number(word)
        tokens.append(
            Token(
                range: range, surface: surface, word: word, kind: value != nil ? .number : kind, value: value,
                isOrdinal: kind == .number && bare != surface))
        position = range.upperBound
    }

    /// The value of digits written the Danish way: "2.000" is two thousand, "1,5" one and a half.
    static func value(of digits: String) -> Double? {
        let groups = digits.split(separator: ".", omittingEmptySubsequences: false)
        let grouped = groups.count > 1 && groups.dropFirst().allSatisfy { $0.prefix { $0.isNumber }.count == 3 }
        let joined = grouped ? groups.joined() : digits
        let plain = String(joined.map { $0 == "," ? "." : $0 })
        return Double(String(plain.prefix { $0.isNumber || $0 == "." }))
    }

    private static func isWordPart(_ character: Character) -> Bool {
        if let byte = character.asciiValue {
            return switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x25: true
            default: false
            }
        }
        return character.isLetter || character.isNumber || character == "§"
    }
}
