/// Cuts a text into words, numbers and marks, with their places in Characters.
struct Tokenizer {
    private let letters: Letters
    private let lexicon: GoalLexicon
    private var position = 0
    private var tokens: [Token] = []

    static func tokens(of letters: Letters, lexicon: GoalLexicon) -> [Token] {
        var tokenizer = Tokenizer(letters: letters, lexicon: lexicon)
        while tokenizer.position < letters.count { tokenizer.takeNext() }
        return tokenizer.tokens
    }

    private init(letters: Letters, lexicon: GoalLexicon) {
        self.letters = letters
        self.lexicon = lexicon
    }

    private mutating func takeNext() {
        switch letters.kind(at: position) {
        case .space: position += 1
        case .newline, .mark: appendMark()
        case .upper, .lower, .digit, .sign: takeWord()
        }
    }

    private mutating func takeWord() {
        let start = position
        var end = start + 1
        while end < letters.count, letters.isWordPart(at: end) || joins(at: end, from: start) { end += 1 }
        if end + 1 < letters.count, letters.ascii(at: end) == Mark.hyphen, letters.isSpace(at: end + 1) { end += 1 }
        let word = letters.lowercased(start..<end)
        let isNumber = letters.kind(at: start) == .digit
        let isDotted = end < letters.count && letters.ascii(at: end) == Mark.stop
        let takesDot = isDotted && (isNumber ? isOrdinal(dotAt: end) : lexicon.abbreviations.contains(word))
        let read = lexicon.read(word, isNumber: isNumber)
        let value = isNumber ? Tokenizer.value(of: word) : read.value
        position = takesDot ? end + 1 : end
        tokens.append(
            Token(
                range: start..<position, read: read, kind: value != nil || isNumber ? .number : .word, value: value,
                isOrdinal: isNumber && takesDot, isCapital: letters.kind(at: start) == .upper))
    }

    private mutating func appendMark() {
        let range = position..<(position + 1)
        tokens.append(
            Token(range: range, read: ReadWord(mark: letters.string(range)), kind: .mark, value: nil, isCapital: false))
        position += 1
    }

    /// Whether the mark at `index` holds two halves of one word together: "e-Boks", "4.500", "c/o", "14/5", "sundhed.dk".
    private func joins(at index: Int, from start: Int) -> Bool {
        let mark = letters.ascii(at: index)
        guard Mark.joining.contains(mark), index + 1 < letters.count, letters.isWordPart(at: index + 1) else {
            return false
        }
        let isBetweenDigits = letters.kind(at: index - 1) == .digit && letters.kind(at: index + 1) == .digit
        switch mark {
        case Mark.hyphen, Mark.apostrophe: return true
        case Mark.stop where letters.isLetter(at: index - 1): return letters.kind(at: index + 1) == .lower
        case Mark.slash: return isBetweenDigits || index - start == 1
        default: return isBetweenDigits
        }
    }

    private func isOrdinal(dotAt dot: Int) -> Bool {
        if let last = tokens.last?.word, last == "den" || last == "d" { return true }
        var next = dot + 1
        while next < letters.count, letters.isSpace(at: next) { next += 1 }
        return next < letters.count && letters.kind(at: next) == .lower
    }

    /// The value of digits written the Danish way: "2.000" is two thousand, "1,5" one and a half.
    static func value(of digits: String) -> Double? {
        let groups = digits.split(separator: ".", omittingEmptySubsequences: false)
        let grouped = groups.count > 1 && groups.dropFirst().allSatisfy { $0.prefix { $0.isNumber }.count == 3 }
        let joined = grouped ? groups.joined() : digits
        let plain = String(joined.map { $0 == "," ? "." : $0 })
        return Double(String(plain.prefix { $0.isNumber || $0 == "." }))
    }

    /// The marks that can stand inside a word.
    private enum Mark {
        static let apostrophe: UInt8 = 0x27
        static let comma: UInt8 = 0x2C
        static let hyphen: UInt8 = 0x2D
        static let stop: UInt8 = 0x2E
        static let slash: UInt8 = 0x2F
        static let colon: UInt8 = 0x3A
        static let joining = [apostrophe, comma, hyphen, stop, slash, colon]
    }
}
