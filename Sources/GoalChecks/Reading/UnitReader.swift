/// Joins tokens into units: the longest listed phrase first, then single words, then heads of compounds.
enum UnitReader {
    static func units(of tokens: [Token], lexicon: GoalLexicon) -> [Unit] {
        let read = tokens.map { word(of: $0, lexicon) }
        let forms = read.map(\.forms)
        var units: [Unit] = []
        var index = 0
        while index < tokens.count {
            if tokens[index].kind != .mark, let found = lexicon.phrase(at: forms[index...]) {
                units.append(unit(tokens, index..<(index + found.length), found.entry))
                index += found.length
            } else {
                units.append(unit(tokens, index..<(index + 1), read[index].entry))
                index += 1
            }
        }
        return units
    }

    private static func word(of token: Token, _ lexicon: GoalLexicon) -> ReadWord {
        guard token.kind != .mark else { return ReadWord(forms: WordForms(word: token.word), entry: nil) }
        func read() -> ReadWord {
            let forms = lexicon.forms(of: token.word)
            return ReadWord(forms: forms, entry: entry(for: token, forms, lexicon))
        }
        return token.kind == .word ? lexicon.memory.word(token.word, read: read) : read()
    }

    private static func entry(for token: Token, _ forms: WordForms, _ lexicon: GoalLexicon) -> GoalLexicon.Entry? {
        guard token.kind != .mark else { return nil }
        if let listed = lexicon.entry(for: forms) { return listed }
        guard token.kind == .word else { return nil }
        if let hyphen = token.word.lastIndex(of: "-") {
            let last = String(token.word[token.word.index(after: hyphen)...])
            let head = lexicon.entry(for: last) ?? lexicon.head(of: last)
            return head.flatMap { head in head.classes.contains { $0.partOfSpeech == .noun } ? head : nil }
        }
        if let head = lexicon.head(of: token.word), !isSuffix(head.lemma, of: token.word, lexicon) { return head }
        let stems = Inflection.stems(of: token.word, as: .noun).map(\.word)
        let isAbstract = lexicon.abstractEndings.contains { ending in
            stems.contains { $0.count > ending.count + 2 && $0.hasSuffix(ending) }
        }
        return isAbstract ? GoalLexicon.Entry(lemma: token.word, classes: [.abstract], isGuessed: true) : nil
    }

    /// "alderdom" is no verdict and "partnerskab" no cupboard: the ending makes an abstract of a person or a quality.
    private static func isSuffix(_ head: String, of word: String, _ lexicon: GoalLexicon) -> Bool {
        guard head == "dom" || head == "skab", let start = word.ranges(of: head).last?.lowerBound else { return false }
        let first = String(word[..<start])
        if head == "dom" { return !first.hasSuffix("s") }
        return lexicon.entry(for: first)?.classes.contains { $0 == .person || $0.partOfSpeech == .adjective } ?? false
    }

    /// A word that is a thing in the singular and many at once in the plural ("aftale", "aftaler") is one of the two.
    private static func numbered(_ classes: WordClassSet, _ isPlural: Bool) -> WordClassSet {
        guard classes.contains(.generic), !classes.isDisjoint(with: WordClass.visible) else { return classes }
        return isPlural ? classes.subtracting(WordClass.visible) : classes.subtracting([.generic])
    }

    private static func unit(_ tokens: [Token], _ indices: Range<Int>, _ entry: GoalLexicon.Entry?) -> Unit {
        let part = tokens[indices]
        let first = tokens[indices.lowerBound]
        let last = tokens[indices.upperBound - 1]
        let word = part.map(\.word).joined(separator: " ")
        let isPlural = ["r", "rne", "ene"].contains { word.hasSuffix($0) } && word != entry?.lemma
        return Unit(
            tokens: indices, range: first.range.lowerBound..<last.range.upperBound, word: word,
            lemma: entry?.lemma ?? word, verbLemma: entry?.verbLemma,
            classes: UnitReader.numbered(entry?.classes ?? [], isPlural), kind: part.count > 1 ? .word : first.kind,
            value: first.value, isOrdinal: first.isOrdinal, isCapital: first.surface.first?.isUppercase ?? false,
            isKnown: entry.map { !$0.isGuessed } ?? false)
    }
}
