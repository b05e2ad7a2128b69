/// The Danish number words, written together or apart.
struct NumberWords: Sendable {
    private let cardinals: [String: Int]
    private let ordinals: [String: Int]
    private let tens: Set<String>
    private let hundreds: Set<String>
    private let thousands: Set<String>
    private let and: Set<String>

    /// Builds 21 to 99 from the lists `cardinals` and `tens`, and their ordinals from `ordinals`.
    init(words: WordLists) {
        var cardinals = words["cardinals"].compactMapValues { Int($0) }
        var ordinals = words["ordinals"].compactMapValues { Int($0) }
        let tens = words["tens"].compactMapValues { Int($0) }
        let and = words.words("number_joiners")
        let ones = cardinals.filter { (1...9).contains($0.value) }
        let tenths = ordinals.filter { $0.value >= 20 && $0.value % 10 == 0 }
        for (one, value) in ones {
            for joiner in and {
                for (ten, tenValue) in tens { cardinals[one + joiner + ten] = value + tenValue }
                for (tenth, tenValue) in tenths { ordinals[one + joiner + tenth] = value + tenValue }
            }
        }
        cardinals.merge(tens) { known, _ in known }
        self.cardinals = cardinals
        self.ordinals = ordinals
        self.tens = Set(tens.keys)
        self.and = and
        hundreds = words.words("hundreds")
        thousands = words.words("thousands")
    }

    /// Whether a word is a number, so that it is no slip for another.
    func knows(_ word: String) -> Bool { value(word) != nil || ordinals[word] != nil }

    /// One word as a whole number, 0 to 9,999.
    func value(_ word: String) -> Int? {
        if let known = cardinals[word] { return known }
        guard (7...60).contains(word.utf8.count) else { return nil }
        if let (head, tail) = NumberWords.cut(word, at: thousands), let upper = head.isEmpty ? 1 : cardinals[head] {
            return rest(tail).map { upper * 1000 + $0 }
        }
        return belowThousand(word)
    }

    private func belowThousand(_ word: String) -> Int? {
        if let known = cardinals[word] { return known }
        guard let (head, tail) = NumberWords.cut(word, at: hundreds) else { return nil }
        guard let upper = head.isEmpty ? 1 : cardinals[head], (1...19).contains(upper) else { return nil }
        if tail.isEmpty { return upper * 100 }
        let body = and.first { tail.hasPrefix($0) && cardinals[String(tail.dropFirst($0.count))] != nil }
        return cardinals[String(tail.dropFirst(body?.count ?? 0))].map { upper * 100 + $0 }
    }

    private func rest(_ tail: String) -> Int? {
        if tail.isEmpty { return 0 }
        for joiner in and where tail.hasPrefix(joiner) {
            if let value = belowThousand(String(tail.dropFirst(joiner.count))) { return value }
        }
        return belowThousand(tail)
    }

    private static func cut(_ word: String, at parts: Set<String>) -> (String, String)? {
        for part in parts.sorted(by: { $0.count > $1.count }) {
            guard let start = word.position(of: part) else { continue }
            return (String(word.prefix(start)), String(word.dropFirst(start + part.count)))
        }
        return nil
    }

    /// A whole number at a token: digits, one word, or several ("to hundrede og fem", "fem og tyve").
    func cardinal(_ tokens: [Token], at position: Int) -> (value: Quantity, end: Int)? {
        let token = tokens[position]
        if let number = token.number {
            if let whole = number.whole, let large = scale(tokens, at: position, whole) { return large }
            return (number, position + 1)
        }
        guard token.isWord else { return nil }
        let isScale = hundreds.contains(token.text) || thousands.contains(token.text)
        guard let first = isScale ? 1 : value(token.text) else { return nil }
        if (1...9).contains(first), position + 2 < tokens.count, and.contains(tokens[position + 1].text),
            tens.contains(tokens[position + 2].text), let ten = cardinals[tokens[position + 2].text]
        {
            return (Quantity(first + ten), position + 3)
        }
        if let large = scale(tokens, at: isScale ? position - 1 : position, first) { return large }
        return isScale ? nil : (Quantity(first), position + 1)
    }

    /// `lead` thousands or hundreds, where the token behind says so.
    private func scale(_ tokens: [Token], at position: Int, _ lead: Int) -> (value: Quantity, end: Int)? {
        var total = 0
        var current = lead
        var end = position + 1
        var found = false
        while end < tokens.count {
            if thousands.contains(tokens[end].text), total == 0, current < 1000 {
                total = current * 1000
                current = 0
            } else if hundreds.contains(tokens[end].text), (1...19).contains(current) {
                current *= 100
            } else {
                break
            }
            found = true
            end += 1
            let (value, next) = tail(tokens, at: end)
            current += value
            end = next
        }
        return found ? (Quantity(total + current), end) : nil
    }

    /// What follows a hundred or thousand: "og fem", "femogtyve", or nothing.
    private func tail(_ tokens: [Token], at position: Int) -> (Int, Int) {
        let joined = position < tokens.count && and.contains(tokens[position].text)
        let place = joined ? position + 1 : position
        guard place < tokens.count, tokens[place].isWord, let value = value(tokens[place].text) else {
            return (0, position)
        }
        return (value, place + 1)
    }

    /// An ordinal, 1 to 100: a word, or digits with a full stop.
    func ordinal(_ tokens: [Token], at position: Int) -> (value: Int, end: Int)? {
        let token = tokens[position]
        if let whole = token.number?.whole, token.hasStop, (1...400).contains(whole) { return (whole, position + 1) }
        if let value = ordinals[token.text] { return (value, position + 1) }
        guard let one = cardinals[token.text], (1...9).contains(one), position + 2 < tokens.count,
            and.contains(tokens[position + 1].text), let ten = ordinals[tokens[position + 2].text], ten >= 20
        else { return nil }
        return (one + ten, position + 3)
    }
}

extension String {
    /// The offset of the first occurrence of `part`, in Characters.
    func position(of part: String) -> Int? {
        var rest = self[...]
        var offset = 0
        while rest.count >= part.count {
            if rest.hasPrefix(part) { return offset }
            rest = rest.dropFirst()
            offset += 1
        }
        return nil
    }
}
