import DanishLanguage

/// Tells which areas of life a text touches, so that what nobody agreed to pass on stays.
///
/// Goes by the word lists `area.…` and `sharing.…`. A word of one to three letters counts alone and with its endings; a longer
/// one also where another word begins or ends with it.
public struct AreaReader: Sendable {
    private let exact: [String: Set<String>]
    private let stems: [(stem: String, area: String)]
    private let phrases: [(words: [String], area: String)]

    /// `words` holds the lists.
    public init(words: WordLists) {
        var exact: [String: Set<String>] = [:]
        var stems: [(String, String)] = []
        var phrases: [([String], String)] = []
        for (word, area) in AreaReader.pairs(words) {
            let parts = TextToken.tokens(of: word).map(\.folded)
            if parts.count > 1 { phrases.append((parts, area)) }
            guard parts.count == 1 else { continue }
            for form in AreaReader.forms(of: parts[0]) { exact[form, default: []].insert(area) }
            if parts[0].count >= 4 { stems.append((parts[0], area)) }
        }
        self.exact = exact
        self.stems = stems
        self.phrases = phrases
    }

    /// The areas of the text, `housing` and so on; empty where it touches none that is known.
    public func areas(in text: String) -> Set<String> {
        let tokens = TextToken.tokens(of: text).map(\.folded)
        var found: Set<String> = []
        for token in tokens {
            found.formUnion(exact[token] ?? [])
            for (stem, area) in stems where token.hasPrefix(stem) || isCompound(token, endingWith: stem) {
                found.insert(area)
            }
        }
        for (words, area) in phrases where tokens.contains(sequence: words) { found.insert(area) }
        return found
    }

    /// At least two letters stand before it: `sovepiller`, not `spiller`.
    private func isCompound(_ word: String, endingWith stem: String) -> Bool {
        word.count >= stem.count + 2 && word.hasSuffix(stem)
    }

    private static func pairs(_ words: WordLists) -> [(String, String)] {
        words.names.sorted().flatMap { name -> [(String, String)] in
            let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
            guard parts.count == 2, ["area", "sharing"].contains(parts[0]) else { return [] }
            return words.words(name).sorted().map { ($0, parts[1]) }
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
