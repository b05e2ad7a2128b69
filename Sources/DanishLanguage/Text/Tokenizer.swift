/// Cuts a line into tokens in one pass over its Characters.
struct Tokenizer {
    private let line: [Character]
    private var position = 0
    private var tokens: [Token] = []
    private var letters = Letters()

    /// The tokens of `text`.
    static func tokens(_ text: String) -> [Token] { tokens(Array(text)) }

    static func tokens(_ line: [Character]) -> [Token] {
        var tokenizer = Tokenizer(line: line)
        tokenizer.run()
        return tokenizer.tokens
    }

    private init(line: [Character]) { self.line = line }

    private mutating func run() {
        tokens.reserveCapacity(line.count / 4 + 1)
        while position < line.count {
            let character = line[position]
            if character.isDanishLetter {
                word()
            } else if character.isDigit || Tokenizer.fraction(character) != nil {
                number()
            } else if character.isSpace || Tokenizer.isApostrophe(character) {
                position += 1
            } else {
                sign(character)
            }
        }
    }

    private var isSpaced: Bool { position == 0 || line[position - 1].isSpace }

    private func character(_ offset: Int) -> Character? {
        position + offset < line.count ? line[position + offset] : nil
    }

    private mutating func word() {
        let start = position
        let spaced = isSpaced
        letters.removeAll()
        while position < line.count {
            let next = line[position]
            if next.isDanishLetter { letters.append(next) } else if !Tokenizer.isApostrophe(next) { break }
            position += 1
        }
        var token = Token(text: letters.text, key: letters.key, range: start..<position, isSpaced: spaced)
        token.isCapital = line[start].isCapitalLetter
        token.isWord = true
        add(token)
    }

    private mutating func number() {
        let start = position
        let spaced = isSpaced
        while position < line.count, line[position].isDigit { position += 1 }
        var digits = String(line[start..<position])
        if let thousands = thousandsGroup(after: digits) { digits += thousands }
        var value = Quantity(Int(digits.utf8.count > 12 ? String(digits.prefix(12)) : digits) ?? 0)
        var text = digits
        if let decimals = decimals() {
            value = value + Quantity(Int(decimals) ?? 0, decimals.count == 1 ? 10 : 100)
            text += ",\(decimals)"
        } else if let (fraction, width) = fractionSign(afterDigits: !digits.isEmpty) {
            value = value + fraction
            text += ",\(fraction.numerator)/\(fraction.denominator)"
            position += width
        }
        var token = Token(text: text, range: start..<position, isSpaced: spaced)
        token.number = value
        token.digits = value.whole != nil && text.utf8.allSatisfy { (48...57).contains($0) } ? text.utf8.count : 0
        add(token)
    }

    /// `.000` after one to three digits.
    private mutating func thousandsGroup(after digits: String) -> String? {
        guard (1...3).contains(digits.count), character(0) == ".", let group = run(of: 3, from: 1) else { return nil }
        position += 4
        return group
    }

    /// `,5` or `,25`, where nothing but a space, a letter or the end of a sentence follows.
    private mutating func decimals() -> String? {
        guard character(0) == "," else { return nil }
        for width in 1...2 {
            guard let found = run(of: width, from: 1) else { continue }
            position += width + 1
            return found
        }
        return nil
    }

    /// Exactly `width` digits at `offset`.
    private func run(of width: Int, from offset: Int) -> String? {
        var found = ""
        for place in offset..<(offset + width) {
            guard let next = character(place), next.isDigit else { return nil }
            found.append(next)
        }
        if let next = character(offset + width), next.isDigit { return nil }
        return found
    }

    /// `½` directly behind digits or one space away from them, or alone.
    private func fractionSign(afterDigits: Bool) -> (Quantity, Int)? {
        if let next = character(0), let fraction = Tokenizer.fraction(next) { return (fraction, 1) }
        guard afterDigits, character(0) == " ", let next = character(1), let fraction = Tokenizer.fraction(next) else {
            return nil
        }
        return (fraction, 2)
    }

    private mutating func sign(_ sign: Character) {
        let follows = character(1)
        if sign == ".", let last = tokens.indices.last, tokens[last].range.upperBound == position,
            tokens[last].isWord || tokens[last].number != nil, !(follows?.isDigit ?? false) || tokens[last].isWord
        {
            tokens[last].hasStop = true
        } else {
            let text = Tokenizer.isDash(sign) ? "-" : String(sign)
            add(Token(text: text, range: position..<(position + 1), isSpaced: isSpaced))
        }
        position += 1
    }

    private mutating func add(_ token: Token) { tokens.append(token) }

    /// Of a lone sign only, so that a letter under many marks is not compared with anything.
    private static func sole(_ character: Character) -> UInt32? {
        character.utf8.count > 4 ? nil : character.unicodeScalars.first?.value
    }

    private static func fraction(_ character: Character) -> Quantity? {
        switch sole(character) {
        case 0xBD: Quantity(1, 2)
        case 0xBC: Quantity(1, 4)
        case 0xBE: Quantity(3, 4)
        default: nil
        }
    }

    /// Hyphens, dashes and the minus sign.
    private static func isDash(_ character: Character) -> Bool {
        switch sole(character) {
        case 0x2D, 0x2013, 0x2014, 0x2010, 0x2011, 0x2212: true
        default: false
        }
    }

    private static func isApostrophe(_ character: Character) -> Bool {
        switch sole(character) {
        case 0x27, 0x2019, 0xB4, 0x60: true
        default: false
        }
    }
}
