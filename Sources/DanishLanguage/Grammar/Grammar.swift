/// Rules compiled over a lexicon, found by the word or part they begin with.
struct Grammar: Sendable {
    /// One way of saying a rule, its beginning never optional.
    struct Variant: Sendable {
        let rule: Int
        /// Its elements' places in the grammar's.
        let first: Int
        let end: Int
        let isWhole: Bool
        let isLast: Bool
    }

    /// The variants of a part that begin with another part, or with digits where there is no part.
    struct Group: Sendable {
        let part: Part?
        /// Their places among those filed.
        let variants: Range<Int>
    }

    let lexicon: Lexicon
    let rules: [Rule]
    let elements: [Pattern.Element]
    let variants: [Variant]
    /// Variants' numbers, group by group; of two the lower goes first.
    let filed: [Int]
    let groups: [Group]
    /// For each part the places of its groups.
    let partGroups: [Range<Int>]
    /// The variants of each part by the word they begin with.
    let starts: VariantStarts
    let entries: EntryTable
    /// A row for each element that is one of several words.
    let choices: WordTable
    let lookahead: Lookahead
    let requirements: Requirements

    /// `extra` names lists that are used beside the rules.
    init(rules: [Rule], words: WordLists, leaves: Leaves, extra: Set<String> = []) {
        var lexicon = Lexicon(lists: words, only: Grammar.lists(rules).union(extra))
        var choices: [[Int]] = []
        var compiled = CompiledRules()
        for (place, rule) in rules.enumerated() {
            for text in rule.patterns {
                compiled.add(Pattern.compile(text, &lexicon, &choices), of: rule, place, lexicon, choices)
            }
        }
        var table = WordTable(rows: choices.count, capacity: lexicon.symbols)
        for (row, words) in choices.enumerated() { for word in words { table.insert(word, in: row) } }
        self.lexicon = lexicon
        self.rules = rules
        self.choices = table
        (elements, variants) = (compiled.elements, compiled.variants)
        (filed, groups, partGroups) = compiled.flat()
        entries = EntryTable(lexicon)
        starts = VariantStarts(compiled.byWord, entries, symbols: lexicon.symbols)
        requirements = Requirements(compiled, rules, lexicon, leaves, choices: choices)
        lookahead = Lookahead(compiled, rules, lexicon, leaves, choices: choices)
    }

    /// For each part and each variant whether a line of these tokens can hold it.
    func possible(_ words: [Int]) -> (parts: [Bool], variants: [Bool]) {
        let parts = requirements.possible(words)
        let variants = variants.map { variant in
            for place in variant.first..<variant.end where place == variant.first || !elements[place].isOptional {
                if case .part(let part) = elements[place].kind, !parts[part.number] { return false }
            }
            return true
        }
        return (parts, variants)
    }

    /// The names of the lists in the rules' patterns.
    private static func lists(_ rules: [Rule]) -> Set<String> {
        var names: Set<String> = []
        for rule in rules {
            for pattern in rule.patterns {
                for element in pattern.split(separator: " ") where element.utf8.first == UInt8(ascii: "@") {
                    names.insert(
                        String(
                            element.utf8.last == UInt8(ascii: "?")
                                ? element.dropFirst().dropLast() : element.dropFirst()))
                }
            }
        }
        return names
    }
}
