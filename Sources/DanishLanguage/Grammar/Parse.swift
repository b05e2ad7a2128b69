import CalendarValues

/// One line under a grammar. Each part is tried at most once at each token, so that the work grows with the line.
struct Parse {
    struct Node {
        let meaning: Meaning
        let end: Int
        let name: String
        let children: [Int]
        let isGuessed: Bool
        /// Made without a rule: a number, a clause.
        let isLeaf: Bool
    }

    private enum Memo {
        case untried, none, node(Int)
    }

    let grammar: Grammar
    let leaves: Leaves
    let tokens: [Token]
    let line: [Character]
    let words: [Int]
    let bounds: Bounds
    let blank: Match
    private(set) var nodes: [Node] = []
    private var memo: [[Memo]]
    private var depth = 0
    /// Nobody says a time nested deeper; without an end "fra fra fra …" would exhaust the stack.
    private static let deepest = 40
    private static let partNumbers = Dictionary(uniqueKeysWithValues: Part.allCases.enumerated().map { ($1, $0) })

    init(_ line: [Character], tokens: [Token], grammar: Grammar, leaves: Leaves, blank: Match) {
        self.line = line
        self.grammar = grammar
        self.leaves = leaves
        self.tokens = tokens
        self.blank = blank
        words = tokens.map { grammar.lexicon.identifier($0.text) }
        bounds = Bounds(tokens: tokens, words: words, grammar: grammar)
        memo = Array(repeating: Array(repeating: .untried, count: tokens.count + 1), count: Part.allCases.count)
    }

    /// The longest reading of `part` at a token; where two are equally long, the rule listed first.
    mutating func node(_ part: Part, at position: Int) -> Int? {
        guard position < tokens.count else { return nil }
        let number = Parse.partNumbers[part] ?? 0
        switch memo[number][position] {
        case .none: return nil
        case .node(let index): return index
        case .untried: break
        }
        guard depth < Parse.deepest else { return nil }
        depth += 1
        defer { depth -= 1 }
        memo[number][position] = .none
        guard let best = best(part, at: position) else { return nil }
        nodes.append(best)
        memo[number][position] = .node(nodes.count - 1)
        return nodes.count - 1
    }

    private mutating func best(_ part: Part, at position: Int) -> Node? {
        if let leaf = leaves.read(part, at: position, in: self) {
            let guessed = tokens[position..<leaf.end].contains(where: \.isGuessed)
            return Node(
                meaning: leaf.meaning, end: leaf.end, name: part.rawValue, children: [], isGuessed: guessed,
                isLeaf: true)
        }
        guard let index = grammar.indexes[part] else { return nil }
        var best: Node?
        var bestOrder = Int.max
        func consider(_ node: Node?, _ order: Int) {
            guard let node else { return }
            if let known = best, node.end < known.end || (node.end == known.end && order > bestOrder) { return }
            best = node
            bestOrder = order
        }
        for variant in index.byWord[words[position]] ?? [] { consider(match(variant, at: position), variant.order) }
        if tokens[position].number != nil {
            for variant in index.byDigits { consider(match(variant, at: position), variant.order) }
        }
        for variant in index.byPart { consider(match(variant, at: position), variant.order) }
        return best
    }

    private mutating func match(_ variant: Grammar.Variant, at position: Int) -> Node? {
        var found = blank
        var children: [Int] = []
        guard let end = step(variant.pattern.elements[...], at: position, &found, &children) else { return nil }
        if variant.rule.isWhole, !bounds.isWhole(position..<end) { return nil }
        if variant.rule.isLast, !bounds.isLast(end) { return nil }
        guard let meaning = variant.rule.meaning(found) else { return nil }
        let guessed = tokens[position..<end].contains(where: \.isGuessed)
        return Node(
            meaning: meaning, end: end, name: variant.rule.name, children: children, isGuessed: guessed, isLeaf: false)
    }

    /// The end of the elements from `position` on, trying each optional one before leaving it out.
    private mutating func step(
        _ elements: ArraySlice<Pattern.Element>, at position: Int, _ found: inout Match, _ children: inout [Int]
    ) -> Int? {
        guard let element = elements.first else { return position }
        let before = (found, children.count)
        if case .list(let name, let entries) = element.kind {
            for entry in grammar.lexicon.matching(entries, words, at: position) {
                found.listed.append((name, entry.value))
                if let end = step(elements.dropFirst(), at: position + entry.words.count, &found, &children) {
                    return end
                }
                found = before.0
                children.removeLast(children.count - before.1)
            }
        } else if let next = one(element, at: position, &found, &children),
            let end = step(elements.dropFirst(), at: next, &found, &children)
        {
            return end
        }
        found = before.0
        children.removeLast(children.count - before.1)
        return element.isOptional ? step(elements.dropFirst(), at: position, &found, &children) : nil
    }

    private mutating func one(
        _ element: Pattern.Element, at position: Int, _ found: inout Match, _ children: inout [Int]
    ) -> Int? {
        guard position < tokens.count else { return nil }
        switch element.kind {
        case .words(let words): return words.contains(self.words[position]) ? position + 1 : nil
        case .list: return nil
        case .digits(let withStop):
            let token = tokens[position]
            guard token.digits > 0, let value = token.number?.whole, !withStop || token.hasStop else { return nil }
            found.digits.append((value, token.digits))
            return position + 1
        case .part(let part):
            guard let index = node(part, at: position) else { return nil }
            found.parts.append((part, nodes[index].meaning))
            children.append(index)
            return nodes[index].end
        }
    }

    /// The names of the rules under a node, outermost first.
    func names(_ index: Int) -> [String] {
        let node = nodes[index]
        return (node.isLeaf ? [] : [node.name]) + node.children.flatMap(names)
    }
}
