/// Every word the rules and their word lists know, numbered, with the lists' entries by their first word.
///
/// A token that is none of these words has a number behind them for its kind, so that the rules that cannot begin with it
/// are left aside at one look. Two words share a key once in 2⁶⁴ pairs; that is not guarded against.
struct Lexicon: Sendable {
    struct Entry: Sendable {
        let words: [Int]
        let value: String
    }

    struct List: Sendable {
        let name: String
        /// By first word, longest first.
        let entries: [Int: [Entry]]
    }

    private var identifiers: [UInt64: Int] = [:]
    private(set) var lists: [List] = []
    private var listNumbers: [String: Int] = [:]
    /// Words that are written in digits.
    private(set) var numerals: [Int] = []

    /// The lists of these names.
    init(lists words: WordLists, only names: Set<String>) {
        for name in names.sorted() {
            var byFirst: [Int: [Entry]] = [:]
            for (phrase, value) in words[name] {
                let words = Tokenizer.tokens(phrase).map { identifier(adding: $0) }
                guard let first = words.first else { continue }
                byFirst[first, default: []].append(Entry(words: words, value: value))
            }
            for first in byFirst.keys where byFirst[first, default: []].count > 1 {
                // No two entries of a list have the same words.
                byFirst[first]?.sort { $0.words.count > $1.words.count }
            }
            listNumbers[name] = lists.count
            lists.append(List(name: name, entries: byFirst))
        }
    }

    /// How many words there are.
    var count: Int { identifiers.count }

    /// Behind the words: a number in digits, a number word, another word, a sign, the end of the line.
    enum Kind: Int, CaseIterable {
        case digits, number, ordinal, word, sign, end
    }

    func symbol(_ kind: Kind) -> Int { count + kind.rawValue }

    /// One more than the highest number of a token.
    var symbols: Int { count + Kind.allCases.count }

    /// The number of a word; nil where no rule or list knows it.
    func identifier(_ key: UInt64) -> Int? { identifiers[key] }

    /// The number of a token, which only is a word's where it is below `count`.
    func symbol(of token: Token, _ numbers: NumberWords) -> Int {
        if let known = identifiers[token.key] { return known }
        if token.number != nil { return symbol(.digits) }
        guard token.isWord else { return symbol(.sign) }
        if numbers.value(token) != nil { return symbol(.number) }
        return symbol(numbers.ordinalValue(token) == nil ? .word : .ordinal)
    }

    /// The numbers of the words whose key is as asked for.
    func identifiers(_ isIncluded: (UInt64) -> Bool) -> [Int] {
        identifiers.compactMap { isIncluded($0.key) ? $0.value : nil }
    }

    mutating func identifier(adding token: Token) -> Int {
        if let known = identifiers[token.key] { return known }
        let next = identifiers.count
        identifiers[token.key] = next
        if token.number != nil { numerals.append(next) }
        return next
    }

    mutating func identifier(adding word: String) -> Int {
        Tokenizer.tokens(word).first.map { identifier(adding: $0) } ?? 0
    }

    /// The number of a list; one that is not there is empty.
    mutating func list(_ name: String) -> Int {
        if let known = listNumbers[name] { return known }
        listNumbers[name] = lists.count
        lists.append(List(name: name, entries: [:]))
        return lists.count - 1
    }

    /// The number of a list; nil where it is not there.
    func number(of list: String) -> Int? { listNumbers[list] }

    func entries(_ name: String) -> [Int: [Entry]] { listNumbers[name].map { lists[$0].entries } ?? [:] }

    /// Every word of a list's entries.
    func words(in list: String) -> [Int] { entries(list).values.flatMap { $0.flatMap(\.words) } }

    /// Whether the entry's words stand at `position`.
    @inline(__always) static func stands(_ entry: Entry, in words: [Int], at position: Int) -> Bool {
        guard position + entry.words.count <= words.count else { return false }
        for offset in entry.words.indices where words[position + offset] != entry.words[offset] { return false }
        return true
    }

    /// The longest entry of a list that stands at `position`.
    static func entry(_ list: [Int: [Entry]], _ words: [Int], at position: Int) -> Entry? {
        guard position < words.count else { return nil }
        return list[words[position]]?.first { stands($0, in: words, at: position) }
    }
}
