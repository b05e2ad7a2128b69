import CalendarValues

/// One line under a grammar. Each part is tried at most once at each token, so that the work grows with the line.
struct Parse {
    let grammar: Grammar
    let leaves: Leaves
    let tokens: [Token]
    private let line: TokenLine
    /// The number of each token, and twice that of the line's end.
    let words: [Int]
    let bounds: Bounds
    let blank: Match
    private(set) var nodes: [Node] = []
    private var children: [Int] = []
    /// For each token and part the node's number plus two; 1 for none, 0 for untried.
    private var memo: [Int32]
    /// For each part and each variant whether it can be in the line at all; not asked of a short line.
    private let isPossible: (parts: [Bool], variants: [Bool])?
    /// In a long line, what is left of the variants of a part that a word begins.
    private var starts: PossibleStarts
    private var depth = 0
    /// How many guessed tokens stand before each.
    private let guesses: [Int]
    /// What the elements of the patterns being tried have matched so far.
    private var trail = Trail()
    private var match: Match
    /// Nobody says a time nested deeper; without an end "fra fra fra …" would exhaust the stack.
    private static let deepest = 40
    private static let shortLine = 32
    private static let parts = Part.allCases.count

    init(_ line: [Character], tokens: [Token], grammar: Grammar, leaves: Leaves, blank: Match) {
        self.grammar = grammar
        self.leaves = leaves
        self.tokens = tokens
        self.blank = blank
        match = blank
        let end = grammar.lexicon.symbol(.end)
        words = tokens.map { grammar.lexicon.symbol(of: $0, leaves.numbers) } + [end, end]
        isPossible = tokens.count > Parse.shortLine ? grammar.possible(words) : nil
        bounds = Bounds(tokens: tokens, words: words, grammar: grammar)
        self.line = TokenLine(line, tokens: tokens, bounds: bounds, reference: blank.reference)
        starts = PossibleStarts(isPossible == nil ? [] : words, symbols: grammar.lexicon.symbols)
        memo = Array(repeating: 0, count: Parse.parts * tokens.count)
        nodes.reserveCapacity(2 * tokens.count)
        guesses = tokens.reduce(into: [0]) { $0.append($0[$0.count - 1] + ($1.isGuessed ? 1 : 0)) }
    }

    /// Whether a reading of these tokens rests on a guess.
    func isGuessed(_ range: Range<Int>) -> Bool { guesses[range.upperBound] > guesses[range.lowerBound] }

    /// The longest reading of `part` at a token; where two are equally long, the rule listed first.
    mutating func node(_ part: Part, at position: Int) -> Int? {
        guard position < tokens.count else { return nil }
        let place = position * Parse.parts + part.number
        let known = memo[place]
        if known > 0 { return known == 1 ? nil : Int(known) - 2 }
        guard
            grammar.lookahead.parts.canBegin(
                part.number, words[position], words[position + 1], words[position + 2]),
            isPossible?.parts[part.number] ?? true
        else {
            memo[place] = 1
            return nil
        }
        guard depth < Parse.deepest else { return nil }
        depth += 1
        defer { depth -= 1 }
        memo[place] = 1
        let leaf = part.isLeaf ? leaves.read(part, at: position, in: line).map { Node($0.meaning, end: $0.end) } : nil
        guard let best = leaf ?? best(part, at: position) else { return nil }
        nodes.append(best)
        memo[place] = Int32(nodes.count) + 1
        return nodes.count - 1
    }

    private mutating func best(_ part: Part, at position: Int) -> Node? {
        var best = Best()
        let (word, second, third) = (words[position], words[position + 1], words[position + 2])
        func goesOn(_ variant: Int) -> Bool {
            grammar.lookahead.variants.canGoOn(variant, second, third) && isPossible?.variants[variant] ?? true
        }
        if isPossible == nil {
            for place in grammar.starts.range(part.number, word) { consider(place, at: position, &best) }
        } else {
            for place in possibleStarts(part.number, at: position) {
                consider(starts[place], at: position, &best)
            }
        }
        for place in grammar.partGroups[part.number] {
            let group = grammar.groups[place]
            guard let first = group.part else {
                guard tokens[position].number != nil else { continue }
                for filed in group.variants where goesOn(grammar.filed[filed]) {
                    read(grammar.filed[filed], at: position, from: nil, &best)
                }
                continue
            }
            guard let node = node(first, at: position) else { continue }
            let end = nodes[node].end
            let (next, second, third) = (
                words[end], words[min(end + 1, tokens.count)], words[min(end + 2, tokens.count)]
            )
            for filed in group.variants {
                let variant = grammar.filed[filed]
                if grammar.lookahead.rests.canFollow(variant, next, second, third),
                    isPossible?.variants[variant] ?? true
                {
                    read(variant, at: position, from: node, &best)
                }
            }
        }
        return best.node
    }

    /// A variant that begins with a word, by its place among all such.
    private mutating func consider(_ place: Int, at position: Int, _ best: inout Best) {
        let (variant, second) = (grammar.starts[place], words[position + 1])
        guard grammar.lookahead.variants.canGoOn(variant, second, words[position + 2]),
            grammar.entries.canGoOn(grammar.starts.group(place), second)
        else { return }
        read(variant, at: position, from: nil, &best)
    }

    /// The places of the variants a word can begin that the line can hold, gone through once for a long line.
    private mutating func possibleStarts(_ part: Int, at position: Int) -> Range<Int> {
        if let known = starts.known(part, at: position) { return known }
        let all = grammar.starts.range(part, words[position])
        return starts.keep(all.filter { isPossible?.variants[grammar.starts[$0]] ?? true }, part, at: position)
    }

    /// The longest node so far, and the variant that read it.
    private struct Best {
        var node: Node?
        var variant = Int.max

        func givesWay(to number: Int, _ end: Int) -> Bool {
            guard let known = node?.end else { return true }
            return end > known || (end == known && number < variant)
        }
    }

    /// Takes what a variant reads, if that is longer than what is known, or as long and the variant goes before.
    ///
    /// `from` is the node of the part it begins with, if it begins with one.
    private mutating func read(_ number: Int, at position: Int, from first: Int?, _ best: inout Best) {
        let variant = grammar.variants[number]
        if variant.isWhole, !bounds.isFirst(position) { return }
        let start = trail.mark
        defer { trail.cut(to: start) }
        var end: Int?
        if let first, case .part(let part) = grammar.elements[variant.first].kind {
            trail.parts.append((part, first))
            end = step(variant.first + 1, variant.end, at: nodes[first].end)
        } else {
            end = step(variant.first, variant.end, at: position)
        }
        guard let end, best.givesWay(to: number, end), !(variant.isWhole || variant.isLast) || bounds.isLast(end),
            let meaning = meaning(variant.rule, since: start)
        else { return }
        let place = children.count
        for entry in trail.parts[start.parts...] { children.append(entry.node) }
        best.node = Node(meaning, end: end, rule: variant.rule, children: place..<children.count)
        best.variant = number
    }

    private mutating func meaning(_ rule: Int, since start: Trail.Mark) -> Meaning? {
        match.clear()
        for place in trail.lists[start.lists...] {
            let entry = grammar.entries[place]
            match.listed.append((grammar.lexicon.lists[entry.list].name, grammar.entries.values[entry.value]))
        }
        for entry in trail.digits[start.digits...] { match.digits.append(entry) }
        for entry in trail.parts[start.parts...] { match.parts.append((entry.part, nodes[entry.node].meaning)) }
        return grammar.rules[rule].meaning(match)
    }

    /// The end of the elements from `number` on, trying each optional one before leaving it out.
    private mutating func step(_ number: Int, _ last: Int, at position: Int) -> Int? {
        guard number < last else { return position }
        let element = grammar.elements[number]
        let start = trail.mark
        if case .list(let list) = element.kind {
            for place in grammar.entries.range(grammar.entries.group(list, words[position])) {
                let entry = grammar.entries[place]
                guard grammar.entries.stands(entry, in: words, at: position) else { continue }
                trail.lists.append(place)
                if let end = step(number + 1, last, at: position + entry.length) { return end }
                trail.cut(to: start)
            }
        } else if let next = one(element.kind, at: position), let end = step(number + 1, last, at: next) {
            return end
        }
        trail.cut(to: start)
        return element.isOptional ? step(number + 1, last, at: position) : nil
    }

    private mutating func one(_ kind: Pattern.Kind, at position: Int) -> Int? {
        guard position < tokens.count else { return nil }
        switch kind {
        case .word(let word): return words[position] == word ? position + 1 : nil
        case .words(let row): return grammar.choices.contains(words[position], in: row) ? position + 1 : nil
        case .list: return nil
        case .digits(let withStop):
            guard tokens[position].digits > 0, let value = tokens[position].number?.whole,
                !withStop || tokens[position].hasStop
            else { return nil }
            trail.digits.append((value, tokens[position].digits))
            return position + 1
        case .part(let part):
            guard let node = node(part, at: position) else { return nil }
            trail.parts.append((part, node))
            return nodes[node].end
        }
    }

    /// The names of the rules under a node, outermost first.
    func names(_ index: Int) -> [String] {
        var names: [String] = []
        collect(index, &names)
        return names
    }

    private func collect(_ index: Int, _ names: inout [String]) {
        if let rule = nodes[index].rule { names.append(grammar.rules[rule].name) }
        for child in nodes[index].children { collect(children[child], &names) }
    }
}
