/// With which three tokens a part or a variant can begin, so that most are left aside without being tried.
struct Lookahead: Sendable {
    /// The tokens that can stand first, second and third in something, one row each, and whether it can end before.
    struct Starts: Sendable {
        var tables: [WordTable]
        var endsAfterOne: [Bool]
        var endsAfterTwo: [Bool]

        init(rows: Int, capacity: Int) {
            tables = Array(repeating: WordTable(rows: rows, capacity: capacity), count: Lookahead.depth)
            endsAfterOne = Array(repeating: false, count: rows)
            endsAfterTwo = endsAfterOne
        }

        /// Whether the row can go on with these tokens behind its first.
        @inline(__always) func canGoOn(_ row: Int, _ second: Int, _ third: Int) -> Bool {
            endsAfterOne[row]
                || (tables[1].contains(second, in: row) && (endsAfterTwo[row] || tables[2].contains(third, in: row)))
        }

        @inline(__always) func canBegin(_ row: Int, _ first: Int, _ second: Int, _ third: Int) -> Bool {
            tables[0].contains(first, in: row) && canGoOn(row, second, third)
        }

        /// Takes in another's row, that many tokens further on; whether there was anything new.
        mutating func take(_ row: Int, _ other: Starts, _ otherRow: Int, offset: Int) -> Bool {
            var grew = false
            for depth in offset..<Lookahead.depth {
                let isNew = tables[depth].unite(row, with: other.tables[depth - offset], row: otherRow)
                grew = grew || isNew
            }
            return grew
        }

        /// What it says of the ends; whether that is new.
        mutating func end(_ row: Int, afterOne: Bool, afterTwo: Bool) -> Bool {
            let grew = (afterOne && !endsAfterOne[row]) || (afterTwo && !endsAfterTwo[row])
            endsAfterOne[row] = endsAfterOne[row] || afterOne
            endsAfterTwo[row] = endsAfterTwo[row] || afterTwo
            return grew
        }
    }

    fileprivate static let depth = 3

    private(set) var parts: Starts
    private(set) var variants: Starts

    init(_ compiled: CompiledRules, _ rules: [Rule], _ lexicon: Lexicon, _ leaves: Leaves, _ choices: WordTable) {
        parts = Starts(rows: Part.allCases.count, capacity: lexicon.symbols)
        variants = Starts(rows: compiled.variants.count, capacity: lexicon.symbols)
        let words = ElementStarts(lexicon, choices: choices)
        addLeaves(leaves, lexicon)
        var hasGrown = true
        while hasGrown {
            hasGrown = false
            for (number, variant) in compiled.variants.enumerated() {
                let part = rules[variant.rule].part.number
                guard begin(number, compiled.elements[variant.first..<variant.end], words) else { continue }
                _ = parts.take(part, variants, number, offset: 0)
                _ = parts.end(
                    part, afterOne: variants.endsAfterOne[number], afterTwo: variants.endsAfterTwo[number])
                hasGrown = true
            }
        }
    }

    /// Parts read without a rule: numbers, and clauses and nouns of any words.
    private mutating func addLeaves(_ leaves: Leaves, _ lexicon: Lexicon) {
        let digits = lexicon.numerals + [lexicon.symbol(.digits)]
        let links = leaves.links(lexicon)
        let values = leaves.cardinalStarts(lexicon) + digits + [lexicon.symbol(.number)]
        let places = leaves.ordinalStarts(lexicon) + digits + [lexicon.symbol(.ordinal)]
        for (part, starts) in [(Part.cardinal, values), (.ordinal, places)] {
            for word in starts { parts.tables[0].insert(word, in: part.number) }
            for word in links { parts.tables[1].insert(word, in: part.number) }
            parts.tables[2].fill(part.number)
            parts.endsAfterOne[part.number] = true
        }
        for part in [Part.clause, .guardedClause, .eventNoun, .anyNoun] {
            for depth in 0..<Lookahead.depth { parts.tables[depth].fill(part.number) }
            parts.endsAfterOne[part.number] = part == .eventNoun || part == .anyNoun
            parts.endsAfterTwo[part.number] = true
        }
    }

    /// What a variant's first three tokens can be, as far as is known; whether that is more than before.
    private mutating func begin(
        _ number: Int, _ elements: ArraySlice<Pattern.Element>, _ words: ElementStarts
    ) -> Bool {
        var grew = false
        // Whether the next element can stand first, second or third.
        var places = [true, false, false]
        for element in elements {
            var next = element.isOptional ? places : [false, false, false]
            let (source, row) = words.row(element.kind, parts)
            for offset in 0..<Lookahead.depth where places[offset] {
                if variants.take(number, source, row, offset: offset) { grew = true }
                if offset < 2, source.endsAfterOne[row] { next[offset + 1] = true }
                if offset < 1, source.endsAfterTwo[row] { next[offset + 2] = true }
            }
            places = next
            if !places.contains(true) { break }
        }
        let ended = variants.end(number, afterOne: places[1], afterTwo: places[2])
        return grew || ended
    }
}

/// The tokens that words, choices, lists and digits in a pattern can begin with.
struct ElementStarts {
    private var words: Lookahead.Starts
    private var choices: Lookahead.Starts
    private var lists: Lookahead.Starts
    private var digits: Lookahead.Starts

    init(_ lexicon: Lexicon, choices table: WordTable) {
        let capacity = lexicon.symbols
        words = Lookahead.Starts(rows: lexicon.count, capacity: capacity)
        for word in 0..<lexicon.count {
            words.tables[0].insert(word, in: word)
            words.endsAfterOne[word] = true
        }
        choices = Lookahead.Starts(rows: table.rows, capacity: capacity)
        choices.tables[0] = table
        choices.endsAfterOne = Array(repeating: true, count: table.rows)
        digits = Lookahead.Starts(rows: 1, capacity: capacity)
        for word in lexicon.numerals + [lexicon.symbol(.digits)] { digits.tables[0].insert(word, in: 0) }
        digits.endsAfterOne = [true]
        lists = Lookahead.Starts(rows: lexicon.lists.count, capacity: capacity)
        for (row, list) in lexicon.lists.enumerated() {
            for entry in list.entries.values.joined() {
                for (depth, word) in entry.words.prefix(3).enumerated() { lists.tables[depth].insert(word, in: row) }
                _ = lists.end(row, afterOne: entry.words.count == 1, afterTwo: entry.words.count == 2)
            }
        }
    }

    func row(_ kind: Pattern.Kind, _ parts: Lookahead.Starts) -> (Lookahead.Starts, Int) {
        switch kind {
        case .word(let word): (words, word)
        case .words(let row): (choices, row)
        case .list(let list): (lists, list)
        case .part(let part): (parts, part.number)
        case .digits: (digits, 0)
        }
    }
}
