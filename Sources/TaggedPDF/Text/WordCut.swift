/// Where a word too long for a line may be cut.
enum WordCut {
    /// Offsets in Characters before which a cut is good, and whether it needs a hyphen.
    ///
    /// After a sign that joins (`-`, `/`, `@` …); before the consonants that can begin a Danish syllable, the way
    /// Retskrivningsordbogen § 15-17 lets words be divided, never leaving fewer than three letters.
    static func places(in word: [Character]) -> [(offset: Int, hyphen: Bool)] {
        var places: [(offset: Int, hyphen: Bool)] = []
        let letters = word.map { $0.lowercased().first ?? $0 }
        for offset in word.indices.dropFirst() {
            if joints.contains(word[offset - 1]), !joints.contains(word[offset]) {
                places.append((offset, false))
            } else if isSyllable(offset, letters) {
                places.append((offset, true))
            }
        }
        return places
    }

    private static let joints: Set<Character> = ["-", "–", "/", "@", "_", ".", ",", ";", ":", "?", "&", "=", "+", "\\"]
    private static let vowels: Set<Character> = ["a", "e", "i", "o", "u", "y", "æ", "ø", "å", "é", "ö", "ä", "ü"]
    private static let beginnings: Set<String> = [
        "bj", "bl", "br", "dr", "dv", "fj", "fl", "fr", "gj", "gl", "gn", "gr", "hj", "hv", "kj", "kl", "kn", "kr",
        "kv",
        "pj", "pl", "pr", "sj", "sk", "sl", "sm", "sn", "sp", "st", "sv", "tj", "tr", "tv", "skr", "spr", "str",
    ]

    /// Whether the letters from `offset` can begin a syllable and those before can end a word's part.
    private static func isSyllable(_ offset: Int, _ letters: [Character]) -> Bool {
        guard offset >= 3, letters.count - offset >= 3, letters[offset - 3..<offset + 3].allSatisfy(\.isLetter),
            !vowels.contains(letters[offset])
        else { return false }
        guard let vowel = letters[offset...].firstIndex(where: vowels.contains) else { return false }
        let beginning = String(letters[offset..<vowel])
        guard beginning.count == 1 || beginnings.contains(beginning) else { return false }
        // The longest beginning: "forsorgs-hjem", not "forsorgsh-jem".
        let longer = String(letters[offset - 1]) + beginning
        guard vowels.contains(letters[offset - 1]) || !beginnings.contains(longer) else { return false }
        return letters[..<offset].contains(where: vowels.contains)
    }
}
