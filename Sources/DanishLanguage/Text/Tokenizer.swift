/// Cuts a line into tokens in one pass over its Characters.
struct Tokenizer {
    private let line: [Character]
    private var position = 0
    private var tokens: [Token] = []

    /// The tokens of `text`.
    static func tokens(_ text: String) -> [Token] {
        var tokenizer = Tokenizer(line: Array(text))
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
            } else if character.isDigit || Tokenizer.fractions[character] != nil {
                number()
            } else if character.isWhitespace || Tokenizer.isApostrophe(character) {
                position += 1
            } else {
                sign(character)
            }
        }
    }

    private var isSpaced: Bool { position == 0 || line[position - 1].isWhitespace }

    private func character(_ offset: Int) -> Character? {
        position + offset < line.count ? line[position + offset] : nil
    }

    private mutating func word() {
        let start = position
        let spaced = isSpaced
        var text = ""
        while let next = character(0), next.isDanishLetter || Tokenizer.isApostrophe(next) {
            if !Tokenizer.isApostrophe(next) { text.append(next) }
            position += 1
        }
        var token = Token(text: text.lowercased(), range: start..<position, isSpaced: spaced)
        token.isCapital = line[start].isUppercase
        token.isWord = true
        add(token)
    }

    private mutating func number() {
        let start = position
        let spaced = isSpaced
        var digits = ""
        while let next = character(0), next.isDigit {
            digits.append(next)
            position += 1
        }
        if let thousands = thousandsGroup(after: digits) { digits += thousands }
        var value = Quantity(Int(digits.prefix(12)) ?? 0)
        var text = digits
        if let decimals = decimals() {
            value = value + Quantity(Int(decimals) ?? 0, decimals.count == 1 ? 10 : 100)
            text += ",\(decimals)"
        } else if let (fraction, width) = fractionSign(afterDigits: !digits.isEmpty) {
            value = value + fraction
            text += ",\(fraction.numerator)/\(fraction.denominator)"
            position += width
        }
        add(Token(text: text, range: start..<position, number: value, isSpaced: spaced))
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
        if let next = character(0), let fraction = Tokenizer.fractions[next] { return (fraction, 1) }
        guard afterDigits, character(0) == " ", let next = character(1), let fraction = Tokenizer.fractions[next] else {
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
            let text = Tokenizer.dashes.contains(sign) ? "-" : String(sign)
            add(Token(text: text, range: position..<(position + 1), isSpaced: isSpaced))
        }
        position += 1
    }

    private mutating func add(_ token: Token) { tokens.append(token) }

    private static let fractions: [Character: Quantity] = [
        "½": Quantity(1, 2), "¼": Quantity(1, 4), "¾": Quantity(3, 4),
    ]
    private static let dashes: Set<Character> = ["-", "–", "—", "‐", "‑", "−"]

    private static func isApostrophe(_ character: Character) -> Bool {
        character == "'" || character == "’" || character == "´" || character == "`"
    }
}

extension Character {
    /// A letter as people write names and words with; marks and other signs are none.
    var isDanishLetter: Bool {
        if let ascii = asciiValue { return (97...122).contains(ascii) || (65...90).contains(ascii) }
        return isLetter
    }

    /// `0` to `9` only.
    var isDigit: Bool {
        guard let ascii = asciiValue else { return false }
        return (48...57).contains(ascii)
    }
}
