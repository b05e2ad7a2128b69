/// Words one letter away from a long word about time.
struct Slips: Sendable {
    private let words: [String: String]
    private let exceptions: Set<String>
    private static let lists = [
        "weekdays", "months", "units", "units_definite", "holidays", "school_holiday_words", "seasons",
        "frequency_words",
    ]
    private static let shortest = 6

    init(words: WordLists) {
        exceptions = words.words("not_slips")
        var variants: [String: String] = [:]
        for list in Slips.lists {
            for word in words.words(list).sorted() where word.count >= Slips.shortest && !word.contains(" ") {
                for variant in Slips.deletions(word) where variants[variant] == nil { variants[variant] = word }
                variants[word] = word
            }
        }
        self.words = variants
    }

    /// The token with the word it must be a slip for, if it is one.
    func corrected(_ token: Token, _ lexicon: Lexicon, _ numbers: NumberWords) -> Token {
        guard token.isWord, (Slips.shortest - 1...20).contains(token.text.count), lexicon.identifier(token.text) < 0,
            !exceptions.contains(token.text), !numbers.knows(token.text), let word = correction(token.text)
        else { return token }
        var corrected = token
        corrected.text = word
        corrected.isGuessed = true
        return corrected
    }

    private func correction(_ text: String) -> String? {
        if let word = words[text], word.first == text.first { return word }
        for deletion in Slips.deletions(text) {
            guard let word = words[deletion], word.first == text.first, abs(word.count - text.count) <= 1 else {
                continue
            }
            if Slips.isOneAway(Array(word), Array(text)) { return word }
        }
        return nil
    }

    private static func deletions(_ word: String) -> [String] {
        let letters = Array(word)
        return letters.indices.map { gap in String(letters[..<gap]) + String(letters[(gap + 1)...]) }
    }

    /// One letter put in, left out, changed, or two neighbours swapped.
    static func isOneAway(_ left: [Character], _ right: [Character]) -> Bool {
        var start = 0
        while start < min(left.count, right.count), left[start] == right[start] { start += 1 }
        let (restLeft, restRight) = (left[start...], right[start...])
        if restLeft.isEmpty || restRight.isEmpty { return restLeft.count + restRight.count == 1 }
        switch left.count - right.count {
        case 1: return restLeft.dropFirst().elementsEqual(restRight)
        case -1: return restLeft.elementsEqual(restRight.dropFirst())
        case 0:
            if restLeft.dropFirst().elementsEqual(restRight.dropFirst()) { return true }
            let (first, second) = (Array(restLeft.prefix(2)), Array(restRight.prefix(2)))
            return first == second.reversed() && restLeft.dropFirst(2).elementsEqual(restRight.dropFirst(2))
        default: return false
        }
    }
}
