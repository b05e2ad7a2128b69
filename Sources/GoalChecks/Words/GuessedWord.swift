/// What only a part of a word tells: the head of a compound, or an abstract's ending.
extension GoalLexicon {
    /// The meaning of a word that is not listed; nil where nothing tells.
    func guessed(_ word: String) -> Entry? {
        if let hyphen = word.lastIndex(of: "-") {
            let last = String(word[word.index(after: hyphen)...])
            let head = entry(for: last) ?? head(of: last)
            return head.flatMap { head in head.classes.contains { $0.partOfSpeech == .noun } ? head : nil }
        }
        if let head = head(of: word), !isSuffix(head.lemma, of: word) { return head }
        let stems = Inflection.stems(of: word, as: .noun).map(\.word)
        let isAbstract = abstractEndings.contains { ending in
            stems.contains { $0.count > ending.count + 2 && $0.hasSuffix(ending) }
        }
        return isAbstract ? Entry(lemma: word, classes: [.abstract], isGuessed: true) : nil
    }

    /// "alderdom" is no verdict and "partnerskab" no cupboard: the ending makes an abstract of a person or a quality.
    private func isSuffix(_ head: String, of word: String) -> Bool {
        guard head == "dom" || head == "skab", let start = word.ranges(of: head).last?.lowerBound else { return false }
        let first = String(word[..<start])
        if head == "dom" { return !first.hasSuffix("s") }
        return entry(for: first)?.classes.contains { $0 == .person || $0.partOfSpeech == .adjective } ?? false
    }
}
