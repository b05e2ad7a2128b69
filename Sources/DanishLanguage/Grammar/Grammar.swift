/// Rules compiled over a lexicon, found by the word or part they begin with.
struct Grammar: Sendable {
    struct Variant: Sendable {
        let rule: Rule
        let pattern: Pattern
        let order: Int
    }

    /// The rules of one part.
    struct Index: Sendable {
        var byWord: [Int: [Variant]] = [:]
        var byPart: [Variant] = []
        var byDigits: [Variant] = []
    }

    let lexicon: Lexicon
    let indexes: [Part: Index]
    let fillers: [Int: [Lexicon.Entry]]
    let breaks: [Int: [Lexicon.Entry]]

    init(rules: [Rule], words: WordLists) {
        var lexicon = Lexicon(lists: words)
        var indexes: [Part: Index] = [:]
        var order = 0
        for rule in rules {
            for text in rule.patterns {
                for pattern in Pattern.compile(text, &lexicon) {
                    let variant = Variant(rule: rule, pattern: pattern, order: order)
                    Grammar.file(variant, in: &indexes[rule.part, default: Index()])
                    order += 1
                }
            }
        }
        self.lexicon = lexicon
        self.indexes = indexes
        fillers = lexicon.entries["fillers"] ?? [:]
        breaks = lexicon.entries["corrections"] ?? [:]
    }

    private static func file(_ variant: Variant, in index: inout Index) {
        switch variant.pattern.elements[0].kind {
        case .words(let words): for word in words { index.byWord[word, default: []].append(variant) }
        case .list(_, let entries): for word in entries.keys { index.byWord[word, default: []].append(variant) }
        case .part: index.byPart.append(variant)
        case .digits: index.byDigits.append(variant)
        }
    }
}
