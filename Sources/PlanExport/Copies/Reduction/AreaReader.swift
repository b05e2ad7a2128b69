import DanishLanguage

/// Tells which areas of life a text touches, so that what nobody agreed to pass on stays.
///
/// Goes by the word lists `area.…`, where `gæld-` begins a word, `-læge` ends one and any other is a whole word with its endings, and
/// `sharing.…`, where a word of four letters and more counts wherever another begins or ends with it: rather a word too many.
public struct AreaReader: Sendable {
    private let exact: [String: Set<String>]
    private let beginnings: [(stem: String, area: String)]
    private let ends: [(stem: String, area: String)]
    private let phrases: [(words: [String], area: String)]

    /// `words` holds the lists.
    public init(words: WordLists) {
        var exact: [String: Set<String>] = [:]
        var beginnings: [(String, String)] = []
        var ends: [(String, String)] = []
        var phrases: [([String], String)] = []
        for (word, area, isStem) in AreaReader.entries(words) {
            let parts = TextToken.tokens(of: word).map(\.folded)
            if parts.count > 1 { phrases.append((parts, area)) }
            guard parts.count == 1 else { continue }
            let begins = word.hasSuffix("-") || (isStem && parts[0].count >= 4)
            let closes = word.hasPrefix("-") || (isStem && parts[0].count >= 4)
            if begins { beginnings.append((parts[0], area)) }
            if closes { ends.append((parts[0], area)) }
            for form in AreaReader.forms(of: parts[0]) { exact[form, default: []].insert(area) }
        }
        self.exact = exact
        self.beginnings = beginnings
        self.ends = ends
        self.phrases = phrases
    }

    /// The areas of the text, `housing` and so on; empty where it touches none that is known.
    public func areas(in text: String) -> Set<String> {
        let tokens = TextToken.tokens(of: text).map(\.folded)
        var found: Set<String> = []
        for token in tokens {
            found.formUnion(exact[token] ?? [])
            for (stem, area) in beginnings where token.hasPrefix(stem) { found.insert(area) }
            for (stem, area) in ends where isCompound(token, endingWith: stem) { found.insert(area) }
        }
        for (words, area) in phrases where tokens.contains(sequence: words) { found.insert(area) }
        return found
    }

    /// At least two letters stand before it: `sovepiller`, not `spiller`.
    private func isCompound(_ word: String, endingWith stem: String) -> Bool {
        word.count >= stem.count + 2 && word.hasSuffix(stem)
    }

    private static func entries(_ words: WordLists) -> [(word: String, area: String, isStem: Bool)] {
        words.names.sorted().flatMap { name -> [(String, String, Bool)] in
            let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
            guard parts.count == 2, ["area", "sharing"].contains(parts[0]) else { return [] }
            return words.words(name).sorted().map { ($0, parts[1], parts[0] == "sharing") }
        }
    }

    /// The word with the endings of a noun, its last letter doubled where Danish doubles it: `job`, `jobs`, `jobbet`.
    private static func forms(of word: String) -> Set<String> {
        let endings = ["", "s", "e", "n", "en", "et", "er", "ne", "ene", "erne", "ens", "ets", "ers", "ernes"]
        let plain = endings.map { word + $0 }
        let doubled = ["et", "en", "ene", "ets", "ens", "enes"].map { word + word.suffix(1) + $0 }
        return Set(plain + doubled)
    }
}

extension [String] {
    fileprivate func contains(sequence words: [String]) -> Bool {
        guard count >= words.count else { return false }
        return (0...count - words.count).contains { Array(self[$0..<$0 + words.count]) == words }
    }
}
