/// Tokens of which a line must hold at least one for a part to be in it at all.
///
/// So a long line of "i en i en …" is not searched for lengths when no unit stands anywhere in it. Any element a variant
/// cannot leave out would do; that with the rarest words is taken.
struct Requirements: Sendable {
    private let width: Int
    /// For each part a bit for each token.
    private var bits: [UInt64]
    /// Parts that ask for nothing.
    private var isFree: [Bool]

    init(_ compiled: CompiledRules, _ rules: [Rule], _ lexicon: Lexicon, _ leaves: Leaves, choices: [[Int]]) {
        width = (lexicon.symbols + 63) / 64
        bits = Array(repeating: 0, count: width * Part.allCases.count)
        isFree = Array(repeating: true, count: Part.allCases.count)
        let digits = lexicon.numerals + [lexicon.symbol(.digits)]
        let numbers = digits + leaves.cardinalStarts(lexicon) + [lexicon.symbol(.number)]
        var lists = lexicon.lists.map { Array($0.entries.keys) }
        take(.cardinal, numbers)
        take(.ordinal, digits + leaves.ordinalStarts(lexicon) + [lexicon.symbol(.ordinal)])
        func words(_ kind: Pattern.Kind) -> [Int]? {
            switch kind {
            case .word(let word): [word]
            case .words(let row): choices[row]
            case .list(let list): lists[list]
            case .digits: digits
            case .part(let part): isFree[part.number] ? nil : members(part)
            }
        }
        var uses = Array(repeating: 0, count: width * 64)
        for element in compiled.elements { for word in words(element.kind) ?? [] { uses[word] += 1 } }
        // Numbers are in everything.
        for word in numbers { uses[word] = compiled.elements.count }
        // Of "i dag" the line must hold "dag", which says more than "i".
        lists = lexicon.lists.map { list in
            list.entries.values.joined().compactMap { $0.words.min { uses[$0] < uses[$1] } }
        }
        let byPart = Dictionary(grouping: compiled.variants) { rules[$0.rule].part }
        // A part is made of those before it, and of itself beside another.
        for part in Part.allCases where !part.isLeaf {
            var needed: [Int]? = []
            for variant in byPart[part] ?? [] {
                let elements = compiled.elements[variant.first..<variant.end].filter { !$0.isOptional }
                if elements.contains(where: { if case .part(part) = $0.kind { true } else { false } }) { continue }
                let rarest = elements.compactMap { words($0.kind) }.map { words in
                    (words: words, uses: words.reduce(0) { max($0, uses[$1]) })
                }.min { $0.uses < $1.uses }
                guard let rarest else {
                    needed = nil
                    break
                }
                needed?.append(contentsOf: rarest.words)
            }
            if let needed { take(part, needed) }
        }
    }

    private mutating func take(_ part: Part, _ words: [Int]) {
        isFree[part.number] = false
        for word in words { bits[part.number * width + word >> 6] |= 1 << UInt64(word & 63) }
    }

    private func members(_ part: Part) -> [Int] {
        (0..<width * 64).filter { bits[part.number * width + $0 >> 6] >> UInt64($0 & 63) & 1 != 0 }
    }

    /// For each part whether a line of these tokens can hold it.
    func possible(_ words: [Int]) -> [Bool] {
        var line = Array(repeating: UInt64(0), count: width)
        for word in words { line[word >> 6] |= 1 << UInt64(word & 63) }
        return isFree.indices.map { part in
            isFree[part] || (0..<width).contains { bits[part * width + $0] & line[$0] != 0 }
        }
    }
}
