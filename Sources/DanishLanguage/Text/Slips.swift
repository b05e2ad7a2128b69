/// Words one letter away from a long word about time.
struct Slips: Sendable {
    private let words: [[UInt32]]
    private let texts: [String]
    /// Hashes of the words, and of each with a letter left out, with the word's place.
    private let variants: [UInt64: Int]
    private let exceptions: Set<UInt64>
    private static let lists = [
        "weekdays", "months", "units", "units_definite", "holidays", "school_holiday_words", "seasons",
        "frequency_words",
    ]
    private static let shortest = 6
    private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

    init(words lists: WordLists) {
        exceptions = Set(lists.words("not_slips").map(WordKey.of))
        texts = Slips.lists.flatMap { list in
            lists.words(list).filter { !$0.contains(" ") && $0.count >= Slips.shortest }.sorted()
        }
        words = texts.map { $0.unicodeScalars.map(\.value) }
        var variants: [UInt64: Int] = [:]
        for (place, word) in words.enumerated() {
            let hashes = Hashes(word)
            for gap in word.indices where variants[hashes.without(gap)] == nil { variants[hashes.without(gap)] = place }
            variants[hashes.whole] = place
        }
        self.variants = variants
    }

    /// The token with the word it must be a slip for, if it is one; the token must be a word no list knows.
    func corrected(_ token: Token, _ numbers: NumberWords) -> Token {
        guard (Slips.shortest - 1...40).contains(token.text.utf8.count) else { return token }
        let letters = token.text.unicodeScalars.map(\.value)
        guard (Slips.shortest - 1...20).contains(letters.count), let place = correction(letters),
            !exceptions.contains(token.key), !numbers.knows(token)
        else { return token }
        var corrected = token
        corrected.text = texts[place]
        corrected.key = WordKey.of(texts[place])
        corrected.isGuessed = true
        return corrected
    }

    private func correction(_ letters: [UInt32]) -> Int? {
        let hashes = Hashes(letters)
        if let place = near(hashes.whole, letters) { return place }
        for gap in letters.indices {
            if let place = near(hashes.without(gap), letters) { return place }
        }
        return nil
    }

    private func near(_ hash: UInt64, _ letters: [UInt32]) -> Int? {
        guard let place = variants[hash], words[place].first == letters.first,
            abs(words[place].count - letters.count) <= 1, Slips.isOneAway(words[place], letters)
        else { return nil }
        return place
    }

    /// One letter put in, left out, changed, or two neighbours swapped.
    static func isOneAway<Letter: Equatable>(_ left: [Letter], _ right: [Letter]) -> Bool {
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

    /// A word as a polynomial over its letters, so that a letter is left out in one step.
    private struct Hashes {
        private var prefixes: [UInt64] = [0]
        private var powers: [UInt64] = [1]

        init(_ letters: [UInt32]) {
            for letter in letters {
                prefixes.append(prefixes[prefixes.count - 1] &* Slips.base &+ UInt64(letter))
                powers.append(powers[powers.count - 1] &* Slips.base)
            }
        }

        var whole: UInt64 { prefixes[prefixes.count - 1] }

        func without(_ gap: Int) -> UInt64 {
            let power = powers[prefixes.count - 2 - gap]
            return whole &- prefixes[gap + 1] &* power &+ prefixes[gap] &* power
        }
    }
}
