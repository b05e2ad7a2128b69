/// The rules' patterns taken apart, as they are filed one after the other.
struct CompiledRules {
    private(set) var elements: [Pattern.Element] = []
    private(set) var variants: [Grammar.Variant] = []
    /// Part, word and variant, where a variant begins with that word, and the list the word is from.
    private(set) var byWord: [(part: Int, word: Int, variant: Int, list: Int?)] = []
    /// For each part the variants that begin with another part, or with digits where there is no part.
    private var byPart: [[(part: Part?, variants: [Int])]] = Array(repeating: [], count: Part.allCases.count)

    /// A variant for each way of leaving out the elements a pattern may begin with.
    mutating func add(
        _ pattern: [Pattern.Element], of rule: Rule, _ place: Int, _ lexicon: Lexicon, _ choices: [[Int]]
    ) {
        let start = elements.count
        elements += pattern
        for first in start..<elements.count {
            variants.append(
                Grammar.Variant(
                    rule: place, first: first, end: elements.count, isWhole: rule.isWhole, isLast: rule.isLast))
            file(variants.count - 1, under: elements[first].kind, of: rule.part.number, lexicon, choices)
            if !elements[first].isOptional { break }
        }
    }

    private mutating func file(
        _ variant: Int, under kind: Pattern.Kind, of part: Int, _ lexicon: Lexicon, _ choices: [[Int]]
    ) {
        switch kind {
        case .word(let word): byWord.append((part, word, variant, nil))
        case .words(let row): for word in choices[row] { byWord.append((part, word, variant, nil)) }
        case .list(let list):
            for word in lexicon.lists[list].entries.keys { byWord.append((part, word, variant, list)) }
        case .digits: file(variant, under: nil, of: part)
        case .part(let first): file(variant, under: first, of: part)
        }
    }

    private mutating func file(_ variant: Int, under first: Part?, of part: Int) {
        if let place = byPart[part].firstIndex(where: { $0.part == first }) {
            byPart[part][place].variants.append(variant)
        } else {
            byPart[part].append((first, [variant]))
        }
    }

    /// The groups of all parts one after the other.
    func flat() -> (filed: [Int], groups: [Grammar.Group], partGroups: [Range<Int>]) {
        var filed: [Int] = []
        var groups: [Grammar.Group] = []
        let partGroups = byPart.map { found in
            let start = groups.count
            for (part, variants) in found {
                groups.append(Grammar.Group(part: part, variants: filed.count..<filed.count + variants.count))
                filed += variants
            }
            return start..<groups.count
        }
        return (filed, groups, partGroups)
    }
}
