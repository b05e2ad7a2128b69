import DanishLanguage

/// Words that tell which area of life a text is about: the lists `area.…` of the locale.
///
/// An entry that ends in a hyphen begins a word ("gæld-": gældsrådgiver), one that begins with a hyphen ends one
/// ("-tandlæge"); any other is a whole word in any of its forms.
public struct LifeAreas: Sendable {
    private let whole: [String: Set<String>]
    private let beginnings: [(String, String)]
    private let endings: [(String, String)]
    /// The areas there are words for, in the order in which they are named.
    public let names: [String]

    private static let order = [
        "money", "work", "health", "mind", "substances", "people", "everyday", "leisure", "papers", "law", "housing",
    ]

    /// Reads the lists `area.…`.
    public init(_ words: WordLists) {
        var whole: [String: Set<String>] = [:]
        var beginnings: [(String, String)] = []
        var endings: [(String, String)] = []
        let listed = words.names.filter { $0.hasPrefix("area.") }.map { String($0.dropFirst(5)) }
        for area in listed {
            for entry in words.words("area.\(area)") {
                if entry.hasSuffix("-") {
                    beginnings.append((String(entry.dropLast()), area))
                } else if entry.hasPrefix("-") {
                    endings.append((String(entry.dropFirst()), area))
                } else {
                    whole[entry, default: []].insert(area)
                }
            }
        }
        self.whole = whole
        self.beginnings = beginnings
        self.endings = endings
        names = LifeAreas.order.filter(listed.contains) + listed.filter { !LifeAreas.order.contains($0) }.sorted()
    }

    /// The areas whose words stand in the text.
    public func areas(in text: String) -> Set<String> {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
        return words.reduce(into: []) { $0.formUnion(areas(ofWord: $1)) }
    }

    /// The first area a text speaks of, in the order of the text.
    public func first(in text: String) -> String? {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
        return words.lazy.compactMap { areas(ofWord: $0).min() }.first
    }

    private func areas(ofWord word: String) -> Set<String> {
        guard word.count <= 50 else { return [] }
        let forms = Inflection.stems(of: word, as: .noun) + Inflection.stems(of: word, as: .verb)
        var found = forms.reduce(into: Set<String>()) { $0.formUnion(whole[$1.word] ?? []) }
        for (beginning, area) in beginnings where word.hasPrefix(beginning) { found.insert(area) }
        for (ending, area) in endings where forms.contains(where: { $0.word.hasSuffix(ending) }) { found.insert(area) }
        return found
    }
}
