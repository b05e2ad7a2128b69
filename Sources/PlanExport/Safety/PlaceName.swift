/// A place's name or address, taken apart into the words that give it away.
struct PlaceName {
    /// Words that name the place even alone.
    private let telling: [NameForms]
    /// Numbers and single letters, hidden only beside a telling word: `12`, `2`, `tv`.
    private let companions: Set<String>
    /// The whole name, for where every word of it is an ordinary one: `Den Blå Dør`.
    private let whole: [NameForms]

    /// `ordinary` are folded base forms of words that say nothing about which place is meant.
    init(_ name: String, ordinary: Set<String>) {
        let words = TextToken.tokens(of: name)
        func isOrdinary(_ word: String) -> Bool {
            !NameForms.stems(of: word, shortest: 2).isDisjoint(with: ordinary)
        }
        func isCompanion(_ token: TextToken) -> Bool {
            token.isNumber || token.folded.count < 2 || floors.contains(token.folded)
        }
        let alone = words.filter { !isCompanion($0) && !isOrdinary($0.folded) }.map(\.folded)
        let joined = zip(words, words.dropFirst()).map { $0.folded + $1.folded }
            .filter { $0.count >= 6 && !isOrdinary($0) }
        telling = (alone + joined).map(NameForms.init)
        companions = Set(words.filter(isCompanion).map(\.folded))
        let core = words.drop { $0.folded.count <= 3 && isOrdinary($0.folded) }
        whole = (core.isEmpty ? words[...] : core).map { NameForms($0.folded) }
    }

    /// The numbers of the tokens that must go.
    func hidden(in tokens: [TextToken]) -> Set<Int> {
        var hidden: Set<Int> = []
        for index in tokens.indices {
            if tells(tokens[index].folded) { hidden.insert(index) }
            if isApart(tokens[index...]) { hidden.formUnion(index...(index + 1)) }
            if isWhole(tokens[index...]) { hidden.formUnion(index..<(index + whole.count)) }
        }
        return withCompanions(hidden, tokens)
    }

    private func tells(_ word: String) -> Bool { telling.contains { $0.matches(word) } }

    /// A telling name written in two words.
    private func isApart(_ tokens: ArraySlice<TextToken>) -> Bool {
        let pair = tokens.prefix(2)
        guard pair.count == 2, !pair.contains(where: \.isNumber) else { return false }
        let joined = pair.map(\.folded).joined()
        return telling.contains { $0.isForm(joined) }
    }

    private func isWhole(_ tokens: ArraySlice<TextToken>) -> Bool {
        !whole.isEmpty && tokens.count >= whole.count && zip(whole, tokens).allSatisfy { $0.matches($1.folded) }
    }

    private func withCompanions(_ hidden: Set<Int>, _ tokens: [TextToken]) -> Set<Int> {
        var all = hidden
        for index in hidden {
            for step in [1, -1] {
                var next = index + step
                while tokens.indices.contains(next), companions.contains(tokens[next].folded) {
                    all.insert(next)
                    next += step
                }
            }
        }
        return all
    }
}

/// Abbreviations of an address that tell a floor or a door.
let floors: Set<String> = ["st", "tv", "th", "mf", "kl", "sal"]
