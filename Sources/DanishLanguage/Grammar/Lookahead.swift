/// With which three tokens a part or a variant can begin, so that most are left aside without being tried.
struct Lookahead: Sendable {
    private(set) var parts: TokenStarts
    private(set) var variants: TokenStarts
    /// What can follow the part a variant begins with; a row for each variant.
    private(set) var rests: TokenStarts

    init(_ compiled: CompiledRules, _ rules: [Rule], _ lexicon: Lexicon, _ leaves: Leaves, choices: [[Int]]) {
        parts = TokenStarts(rows: Part.allCases.count, capacity: lexicon.symbols)
        variants = TokenStarts(rows: compiled.variants.count, capacity: lexicon.symbols)
        rests = TokenStarts(rows: compiled.variants.count, capacity: lexicon.symbols)
        let words = ElementStarts(lexicon, choices: choices)
        addLeaves(leaves, lexicon)
        var hasGrown = true
        while hasGrown {
            hasGrown = false
            for (number, variant) in compiled.variants.enumerated() {
                let part = rules[variant.rule].part.number
                let elements = compiled.elements[variant.first..<variant.end]
                guard Lookahead.begin(&variants, number, elements, words, parts) else { continue }
                _ = parts.take(part, variants, number, offset: 0)
                _ = parts.end(
                    part, afterOne: variants.endsAfterOne(number), afterTwo: variants.endsAfterTwo(number))
                hasGrown = true
            }
        }
        for (number, variant) in compiled.variants.enumerated() {
            guard case .part = compiled.elements[variant.first].kind else { continue }
            let rest = compiled.elements[(variant.first + 1)..<variant.end]
            _ = Lookahead.begin(&rests, number, rest, words, parts)
            if rest.allSatisfy(\.isOptional) { rests.mayBeEmpty(number) }
        }
    }

    /// Parts read without a rule: numbers, and clauses and nouns of any words.
    private mutating func addLeaves(_ leaves: Leaves, _ lexicon: Lexicon) {
        let digits = lexicon.numerals + [lexicon.symbol(.digits)]
        let links = leaves.links(lexicon)
        let values = leaves.cardinalStarts(lexicon) + digits + [lexicon.symbol(.number)]
        let places = leaves.ordinalStarts(lexicon) + digits + [lexicon.symbol(.ordinal)]
        for (part, starts) in [(Part.cardinal, values), (.ordinal, places)] {
            for word in starts { parts.insert(word, part.number, at: 0) }
            for word in links { parts.insert(word, part.number, at: 1) }
            parts.fill(part.number, at: 2)
            _ = parts.end(part.number, afterOne: true, afterTwo: false)
        }
        for part in [Part.clause, .guardedClause, .eventNoun, .anyNoun] {
            for depth in 0..<TokenStarts.depth { parts.fill(part.number, at: depth) }
            _ = parts.end(part.number, afterOne: part == .eventNoun || part == .anyNoun, afterTwo: true)
        }
    }

    /// What the first three tokens of elements can be, as far as is known; whether that is more than before.
    private static func begin(
        _ starts: inout TokenStarts, _ row: Int, _ elements: ArraySlice<Pattern.Element>, _ words: ElementStarts,
        _ parts: TokenStarts
    ) -> Bool {
        var grew = false
        // Whether the next element can stand first, second or third.
        var places = [true, false, false]
        for element in elements {
            var next = element.isOptional ? places : [false, false, false]
            if case .word(let word) = element.kind {
                for offset in 0..<TokenStarts.depth where places[offset] {
                    if starts.insert(word, row, at: offset) { grew = true }
                    if offset + 1 < TokenStarts.depth { next[offset + 1] = true }
                }
            } else {
                let (source, sourceRow) = words.row(element.kind, parts)
                for offset in 0..<TokenStarts.depth where places[offset] {
                    if starts.take(row, source, sourceRow, offset: offset) { grew = true }
                    if offset < 2, source.endsAfterOne(sourceRow) { next[offset + 1] = true }
                    if offset < 1, source.endsAfterTwo(sourceRow) { next[offset + 2] = true }
                }
            }
            places = next
            if !places.contains(true) { break }
        }
        let ended = starts.end(row, afterOne: places[1], afterTwo: places[2])
        return grew || ended
    }
}

/// The tokens that choices, lists and digits in a pattern can begin with.
struct ElementStarts {
    private var choices: TokenStarts
    private var lists: TokenStarts
    private var digits: TokenStarts

    init(_ lexicon: Lexicon, choices words: [[Int]]) {
        let capacity = lexicon.symbols
        choices = TokenStarts(rows: words.count, capacity: capacity)
        for (row, words) in words.enumerated() {
            for word in words { choices.insert(word, row, at: 0) }
            _ = choices.end(row, afterOne: true, afterTwo: false)
        }
        digits = TokenStarts(rows: 1, capacity: capacity)
        for word in lexicon.numerals + [lexicon.symbol(.digits)] { digits.insert(word, 0, at: 0) }
        _ = digits.end(0, afterOne: true, afterTwo: false)
        lists = TokenStarts(rows: lexicon.lists.count, capacity: capacity)
        for (row, list) in lexicon.lists.enumerated() {
            for entry in list.entries.values.joined() {
                for (depth, word) in entry.words.prefix(3).enumerated() { lists.insert(word, row, at: depth) }
                _ = lists.end(row, afterOne: entry.words.count == 1, afterTwo: entry.words.count == 2)
            }
        }
    }

    /// The row of anything but a single word.
    func row(_ kind: Pattern.Kind, _ parts: TokenStarts) -> (TokenStarts, Int) {
        switch kind {
        case .words(let row): (choices, row)
        case .list(let list): (lists, list)
        case .part(let part): (parts, part.number)
        case .digits, .word: (digits, 0)
        }
    }
}
