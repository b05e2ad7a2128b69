/// The Danish number words, written together or apart.
struct NumberWords: Sendable {
    /// Listed words by key.
    private let cardinals: [UInt64: Int]
    private let ordinals: [UInt64: Int]
    private let tens: [UInt64: Int]
    private let ones: [(letters: [UInt8], value: Int)]
    private let joiners: [[UInt8]]
    private let hundreds: [[UInt8]]
    private let thousands: [[UInt8]]
    private let joinerKeys: Set<UInt64>
    private let hundredKeys: Set<UInt64>
    private let thousandKeys: Set<UInt64>
    /// In letters: "ettyve" is none, "enogti" neither; the longest below 10,000 has 41.
    private static let compounds = 6...60

    /// 21 to 99 are put together from the lists `cardinals` and `tens`, their ordinals from `ordinals`.
    init(words: WordLists) {
        func keyed(_ list: String) -> [UInt64: Int] {
            words[list].reduce(into: [:]) { $0[WordKey.of($1.key)] = Int($1.value) }
        }
        func bytes(_ list: String) -> [[UInt8]] {
            words.words(list).map { Array($0.utf8) }.sorted { $0.count > $1.count }
        }
        func keys(_ list: String) -> Set<UInt64> { Set(words.words(list).map(WordKey.of)) }
        tens = keyed("tens")
        cardinals = keyed("cardinals").merging(tens) { known, _ in known }
        ordinals = keyed("ordinals")
        ones = words["cardinals"].compactMap { word, value in
            Int(value).flatMap { (1...9).contains($0) ? (Array(word.utf8), $0) : nil }
        }
        joiners = bytes("number_joiners")
        hundreds = bytes("hundreds")
        thousands = bytes("thousands")
        joinerKeys = keys("number_joiners")
        hundredKeys = keys("hundreds")
        thousandKeys = keys("thousands")
    }

    /// Whether a word is a number, so that it is no slip for another.
    func knows(_ token: Token) -> Bool { value(token) != nil || ordinalValue(token) != nil }

    /// Whether a word may stand behind the first of a number that is written apart ("og", "hundrede").
    func isLink(_ key: UInt64) -> Bool {
        joinerKeys.contains(key) || hundredKeys.contains(key) || thousandKeys.contains(key)
    }

    func startsCardinal(_ key: UInt64) -> Bool {
        cardinals[key] != nil || hundredKeys.contains(key) || thousandKeys.contains(key)
    }

    func startsOrdinal(_ key: UInt64) -> Bool {
        ordinals[key] != nil || cardinals[key].map { (1...9).contains($0) } ?? false
    }

    func isJoiner(_ token: Token) -> Bool { joinerKeys.contains(token.key) }

    /// One word as a whole number, 0 to 9,999.
    func value(_ token: Token) -> Int? {
        guard token.isWord else { return nil }
        if let known = cardinals[token.key] { return known }
        guard NumberWords.compounds.contains(token.text.utf8.count) else { return nil }
        return compound(Array(token.text.utf8)[...])
    }

    private func compound(_ word: ArraySlice<UInt8>) -> Int? {
        if let (head, tail) = NumberWords.cut(word, at: thousands) {
            guard let upper = head.isEmpty ? 1 : known(head) else { return nil }
            return rest(tail).map { upper * 1000 + $0 }
        }
        return belowThousand(word)
    }

    /// A listed word, or one and ten with a joiner between.
    private func known(_ word: ArraySlice<UInt8>) -> Int? {
        cardinals[word.reduce(WordKey.empty) { WordKey.adding($1, to: $0) }] ?? joined(word, tens)
    }

    private func joined(_ word: ArraySlice<UInt8>, _ tens: [UInt64: Int]) -> Int? {
        for one in ones where word.starts(with: one.letters) {
            let rest = word.dropFirst(one.letters.count)
            for joiner in joiners where rest.starts(with: joiner) {
                let ten = rest.dropFirst(joiner.count).reduce(WordKey.empty) { WordKey.adding($1, to: $0) }
                if let value = tens[ten], value >= 20, value % 10 == 0, value < 100 { return one.value + value }
            }
        }
        return nil
    }

    private func belowThousand(_ word: ArraySlice<UInt8>) -> Int? {
        if let known = known(word) { return known }
        guard let (head, tail) = NumberWords.cut(word, at: hundreds) else { return nil }
        guard let upper = head.isEmpty ? 1 : known(head), (1...19).contains(upper) else { return nil }
        if tail.isEmpty { return upper * 100 }
        for joiner in joiners where tail.starts(with: joiner) {
            if let value = known(tail.dropFirst(joiner.count)) { return upper * 100 + value }
        }
        return known(tail).map { upper * 100 + $0 }
    }

    private func rest(_ tail: ArraySlice<UInt8>) -> Int? {
        if tail.isEmpty { return 0 }
        for joiner in joiners where tail.starts(with: joiner) {
            if let value = belowThousand(tail.dropFirst(joiner.count)) { return value }
        }
        return belowThousand(tail)
    }

    /// The word before and after the first of `parts` in it; the longer part goes before the shorter.
    private static func cut(
        _ word: ArraySlice<UInt8>, at parts: [[UInt8]]
    ) -> (ArraySlice<UInt8>, ArraySlice<UInt8>)? {
        for part in parts {
            for start in word.indices where word[start...].starts(with: part) {
                return (word[..<start], word[(start + part.count)...])
            }
        }
        return nil
    }

    /// A whole number at a token: digits, one word, or several ("to hundrede og fem", "fem og tyve").
    func cardinal(_ tokens: [Token], at position: Int) -> (value: Quantity, end: Int)? {
        if let number = tokens[position].number {
            if let whole = number.whole, let large = scale(tokens, at: position, whole) { return large }
            return (number, position + 1)
        }
        guard tokens[position].isWord else { return nil }
        let key = tokens[position].key
        let isScale = hundredKeys.contains(key) || thousandKeys.contains(key)
        guard let first = isScale ? 1 : value(tokens[position]) else { return nil }
        if (1...9).contains(first), position + 2 < tokens.count, isJoiner(tokens[position + 1]),
            let ten = tens[tokens[position + 2].key]
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
            if thousandKeys.contains(tokens[end].key), total == 0, current < 1000 {
                total = current * 1000
                current = 0
            } else if hundredKeys.contains(tokens[end].key), (1...19).contains(current) {
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
        let joined = position < tokens.count && isJoiner(tokens[position])
        let place = joined ? position + 1 : position
        guard place < tokens.count, let value = value(tokens[place]) else { return (0, position) }
        return (value, place + 1)
    }

    /// One word as an ordinal, 1 to 100.
    func ordinalValue(_ token: Token) -> Int? {
        guard token.isWord else { return nil }
        if let known = ordinals[token.key] { return known }
        guard NumberWords.compounds.contains(token.text.utf8.count) else { return nil }
        return joined(Array(token.text.utf8)[...], ordinals)
    }

    /// An ordinal, 1 to 100: a word, or digits with a full stop.
    func ordinal(_ tokens: [Token], at position: Int) -> (value: Int, end: Int)? {
        let token = tokens[position]
        if let whole = token.number?.whole, token.hasStop, (1...400).contains(whole) { return (whole, position + 1) }
        if let value = ordinalValue(token) { return (value, position + 1) }
        guard let one = cardinals[token.key], (1...9).contains(one), position + 2 < tokens.count,
            isJoiner(tokens[position + 1]), let ten = ordinals[tokens[position + 2].key], ten >= 20
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
