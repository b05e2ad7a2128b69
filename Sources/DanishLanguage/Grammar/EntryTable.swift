/// The entries of all lists by their first word, laid flat.
struct EntryTable: Sendable {
    struct Entry: Sendable {
        let list: Int
        /// Its words' places among all words.
        let words: Range<Int>
        /// Its value's place among all values.
        let value: Int

        /// In words.
        var length: Int { words.count }
    }

    private struct Group {
        let list: Int
        let entries: Range<Int>
        /// Whether one of them is a single word.
        let hasSingle: Bool
    }

    private var entries: [Entry] = []
    private var groups: [Group] = []
    private var words: [Int] = []
    private(set) var values: [String] = []
    /// For each word, and one behind the last, the first of its groups.
    private var starts: [Int]

    init(_ lexicon: Lexicon) {
        starts = Array(repeating: 0, count: lexicon.symbols + 1)
        var byWord: [[(list: Int, entries: [Lexicon.Entry])]] = Array(repeating: [], count: lexicon.symbols)
        for (number, list) in lexicon.lists.enumerated() {
            for (word, entries) in list.entries { byWord[word].append((number, entries)) }
        }
        for (word, found) in byWord.enumerated() {
            starts[word] = groups.count
            for (list, said) in found {
                groups.append(
                    Group(
                        list: list, entries: entries.count..<entries.count + said.count,
                        hasSingle: said.contains { $0.words.count == 1 }))
                for entry in said { add(entry, list) }
            }
        }
        starts[lexicon.symbols] = groups.count
    }

    private mutating func add(_ entry: Lexicon.Entry, _ list: Int) {
        entries.append(Entry(list: list, words: words.count..<words.count + entry.words.count, value: values.count))
        words += entry.words
        values.append(entry.value)
    }

    /// The group of a list's entries that begin with a word; -1 for none.
    @inline(__always) func group(_ list: Int, _ word: Int) -> Int {
        for place in starts[word]..<starts[word + 1] where groups[place].list == list { return place }
        return -1
    }

    /// The places of a group's entries, longest first.
    @inline(__always) func range(_ group: Int) -> Range<Int> { group < 0 ? 0..<0 : groups[group].entries }

    /// Whether one of a group's entries is its first word alone, or goes on with this one.
    @inline(__always) func canGoOn(_ group: Int, _ second: Int) -> Bool {
        if group < 0 || groups[group].hasSingle { return true }
        for place in groups[group].entries where words[entries[place].words.lowerBound + 1] == second { return true }
        return false
    }

    /// How many words the longest entry of a list has that stands at `position`; 0 for none.
    func longest(_ list: Int?, in line: [Int], at position: Int) -> Int {
        guard let list else { return 0 }
        for place in range(group(list, line[position])) where stands(entries[place], in: line, at: position) {
            return entries[place].length
        }
        return 0
    }

    @inline(__always) subscript(place: Int) -> Entry { entries[place] }

    /// Whether an entry's words stand at `position`.
    @inline(__always) func stands(_ entry: Entry, in line: [Int], at position: Int) -> Bool {
        guard position + entry.words.count <= line.count else { return false }
        var place = position
        for word in entry.words {
            if line[place] != words[word] { return false }
            place += 1
        }
        return true
    }
}
