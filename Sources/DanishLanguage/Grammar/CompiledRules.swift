/// The rules' patterns taken apart, as they are filed one after the other.
struct CompiledRules {
    private(set) var elements: [Pattern.Element] = []
    private(set) var variants: [Grammar.Variant] = []
    /// Part, word and variant, where a variant begins with that word, and the list the word is from.
    private(set) var byWord: [(part: Int, word: Int, variant: Int, list: Int?)] = []
    private(set) var indexes = Array(repeating: Grammar.Index(), count: Part.allCases.count)

    /// A variant for each way of leaving out the elements a pattern may begin with.
    mutating func add(
        _ pattern: [Pattern.Element], of rule: Rule, _ place: Int, _ lexicon: Lexicon, _ choices: [[Int]]
    ) {
        let start = elements.count
        elements += pattern
        for first in start..<elements.count {
            variants.append(
                Grammar.Variant(rule: place, first: first, end: elements.count, isWhole: rule.isWhole, isLast: rule.isLast))
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
        case .digits: indexes[part].byDigits.append(variant)
        case .part(let first):
            if let place = indexes[part].byPart.firstIndex(where: { $0.part == first }) {
                indexes[part].byPart[place].variants.append(variant)
            } else {
                indexes[part].byPart.append((first, [variant]))
            }
        }
    }
}
