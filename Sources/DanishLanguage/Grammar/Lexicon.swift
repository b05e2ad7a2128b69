/// Every word the rules and word lists know, numbered, with the lists' entries by their first word.
struct Lexicon: Sendable {
    struct Entry: Sendable {
        let words: [Int]
        let value: String
    }

    private(set) var identifiers: [String: Int] = [:]
    private(set) var entries: [String: [Int: [Entry]]] = [:]

    init(lists: WordLists) {
        for name in lists.names.sorted() {
            var byFirst: [Int: [Entry]] = [:]
            for (phrase, value) in lists[name].sorted(by: { $0.key < $1.key }) {
                let words = Tokenizer.tokens(phrase).map { identifier(adding: $0.text) }
                guard let first = words.first else { continue }
                byFirst[first, default: []].append(Entry(words: words, value: value))
            }
            entries[name] = byFirst.mapValues { $0.sorted { $0.words.count > $1.words.count } }
        }
    }

    /// The number of a word; -1 where nothing knows it.
    func identifier(_ word: String) -> Int { identifiers[word] ?? -1 }

    mutating func identifier(adding word: String) -> Int {
        if let known = identifiers[word] { return known }
        identifiers[word] = identifiers.count
        return identifiers.count - 1
    }

    /// Every word of a list's entries.
    func words(in list: String) -> [Int] { (entries[list] ?? [:]).values.flatMap { $0.flatMap(\.words) } }

    /// The entries of a list that stand at `position`, longest first.
    func matching(_ list: [Int: [Entry]], _ words: [Int], at position: Int) -> [Entry] {
        guard position < words.count, let candidates = list[words[position]] else { return [] }
        return candidates.filter { entry in
            guard position + entry.words.count <= words.count else { return false }
            for (offset, word) in entry.words.enumerated() where words[position + offset] != word { return false }
            return true
        }
    }

    /// The longest entry of a list that stands at `position`.
    func entry(_ list: [Int: [Entry]], _ words: [Int], at position: Int) -> Entry? {
        matching(list, words, at: position).first
    }
}
