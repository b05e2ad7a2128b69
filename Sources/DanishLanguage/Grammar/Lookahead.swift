/// With which two tokens a part or a variant can begin, so that most are left aside without being tried.
struct Lookahead: Sendable {
    /// A row for each part: the tokens it can begin with, and those that can stand second.
    private var first: WordTable
    private var second: WordTable
    /// Whether a part can be one token.
    private var isSingle: [Bool]
    /// A row for each variant: the tokens that can stand second in it.
    private var variantSecond: WordTable
    private var isSingleVariant: [Bool]
    private let listFirst: WordTable
    private let listSecond: WordTable
    private let isSingleList: [Bool]
    private let digits: WordTable

    init(
        _ elements: [Pattern.Element], _ variants: [Grammar.Variant], _ rules: [Rule], _ choices: WordTable,
        _ lexicon: Lexicon, _ leaves: Leaves, _ choiceWords: [[Int]]
    ) {
        let (parts, capacity) = (Part.allCases.count, lexicon.symbols)
        first = WordTable(rows: parts, capacity: capacity)
        second = WordTable(rows: parts, capacity: capacity)
        isSingle = Array(repeating: false, count: parts)
        variantSecond = WordTable(rows: variants.count, capacity: capacity)
        isSingleVariant = Array(repeating: false, count: variants.count)
        (listFirst, listSecond, isSingleList) = Lookahead.lists(lexicon)
        var digits = WordTable(rows: 1, capacity: capacity)
        for word in lexicon.numerals + [lexicon.symbol(.digits)] { digits.insert(word, in: 0) }
        self.digits = digits
        leaf(.cardinal, leaves.cardinalStarts(lexicon) + [lexicon.symbol(.number)], leaves.links(lexicon))
        leaf(.ordinal, leaves.ordinalStarts(lexicon) + [lexicon.symbol(.ordinal)], leaves.links(lexicon))
        for part in [Part.clause, .guardedClause, .eventNoun, .anyNoun] {
            first.fill(part.number)
            second.fill(part.number)
            isSingle[part.number] = part == .eventNoun || part == .anyNoun
        }
        var hasGrown = true
        while hasGrown {
            hasGrown = false
            for (number, variant) in variants.enumerated() {
                let part = rules[variant.rule].part.number
                begin(number, elements[variant.first..<variant.end], choices)
                if unite(part, with: elements[variant.first].kind, choices) { hasGrown = true }
                if second.unite(part, with: variantSecond, row: number) { hasGrown = true }
                if isSingleVariant[number], !isSingle[part] {
                    isSingle[part] = true
                    hasGrown = true
                }
            }
        }
    }

    private mutating func leaf(_ part: Part, _ starts: [Int], _ links: [Int]) {
        first.unite(part.number, with: digits, row: 0)
        for word in starts { first.insert(word, in: part.number) }
        for word in links { second.insert(word, in: part.number) }
        isSingle[part.number] = true
    }

    private static func lists(_ lexicon: Lexicon) -> (WordTable, WordTable, [Bool]) {
        var first = WordTable(rows: lexicon.lists.count, capacity: lexicon.symbols)
        var second = first
        var isSingle = Array(repeating: false, count: lexicon.lists.count)
        for (row, list) in lexicon.lists.enumerated() {
            for (word, entries) in list.entries {
                first.insert(word, in: row)
                for entry in entries {
                    if entry.words.count == 1 { isSingle[row] = true } else { second.insert(entry.words[1], in: row) }
                }
            }
        }
        return (first, second, isSingle)
    }

    /// What can stand second in a variant.
    private mutating func begin(_ number: Int, _ elements: ArraySlice<Pattern.Element>, _ choices: WordTable) {
        guard let start = elements.first else { return }
        var mayEnd = true
        switch start.kind {
        case .list(let list):
            variantSecond.unite(number, with: listSecond, row: list)
            mayEnd = isSingleList[list]
        case .part(let part):
            variantSecond.unite(number, with: second, row: part.number)
            mayEnd = isSingle[part.number]
        case .word, .words, .digits: break
        }
        guard mayEnd else { return }
        for element in elements.dropFirst() {
            switch element.kind {
            case .word(let word): variantSecond.insert(word, in: number)
            case .words(let row): variantSecond.unite(number, with: choices, row: row)
            case .list(let list): variantSecond.unite(number, with: listFirst, row: list)
            case .part(let part): variantSecond.unite(number, with: first, row: part.number)
            case .digits: variantSecond.unite(number, with: digits, row: 0)
            }
            guard element.isOptional else { return }
        }
        isSingleVariant[number] = true
    }

    private mutating func unite(_ part: Int, with kind: Pattern.Kind, _ choices: WordTable) -> Bool {
        switch kind {
        case .word(let word):
            let isNew = !first.contains(word, in: part)
            first.insert(word, in: part)
            return isNew
        case .words(let row): return first.unite(part, with: choices, row: row)
        case .list(let list): return first.unite(part, with: listFirst, row: list)
        case .digits: return first.unite(part, with: digits, row: 0)
        case .part(let other): return first.unite(part, withRow: other.number)
        }
    }

    /// Whether a part can begin with these two tokens.
    @inline(__always) func canBegin(_ part: Int, _ token: Int, _ next: Int) -> Bool {
        first.contains(token, in: part) && (isSingle[part] || second.contains(next, in: part))
    }

    /// Whether a variant, which can begin with the token before, goes on with this one.
    @inline(__always) func canGoOn(_ variant: Int, _ next: Int) -> Bool {
        isSingleVariant[variant] || variantSecond.contains(next, in: variant)
    }
}
