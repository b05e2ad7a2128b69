/// Joins tokens into units: the longest listed phrase first, then single words, then heads of compounds.
enum UnitReader {
    static func units(of tokens: [Token]) -> [Unit] {
        var units: [Unit] = []
        units.reserveCapacity(tokens.count)
        var index = 0
        while index < tokens.count {
            if tokens[index].kind != .mark, let found = GoalLexicon.phrase(at: tokens[index...]) {
                units.append(phrase(tokens, index..<(index + found.length), found.entry))
                index += found.length
            } else {
                units.append(word(tokens[index], at: index))
                index += 1
            }
        }
        return units
    }

    /// A word that is a thing in the singular and many at once in the plural ("aftale", "aftaler") is one of the two.
    private static func numbered(_ classes: WordClassSet, _ isPlural: Bool) -> WordClassSet {
        guard classes.contains(.generic), !classes.isDisjoint(with: WordClass.visible) else { return classes }
        return isPlural ? classes.subtracting(WordClass.visible) : classes.subtracting([.generic])
    }

    private static func word(_ token: Token, at index: Int) -> Unit {
        unit(index..<(index + 1), token, token.range, token.word, token.read.entry, token.read.shape, token.kind)
    }

    private static func phrase(_ tokens: [Token], _ indices: Range<Int>, _ entry: GoalLexicon.Entry) -> Unit {
        let part = tokens[indices]
        let first = tokens[indices.lowerBound]
        let word = part.map(\.word).joined(separator: " ")
        let shape = WordShape(word, lemma: entry.lemma, verbLemma: entry.verbLemma)
        let range = first.range.lowerBound..<tokens[indices.upperBound - 1].range.upperBound
        return unit(indices, first, range, word, entry, shape, .word)
    }

    private static func unit(
        _ indices: Range<Int>, _ first: Token, _ range: Range<Int>, _ word: String, _ entry: GoalLexicon.Entry?,
        _ shape: WordShape, _ kind: Token.Kind
    ) -> Unit {
        Unit(
            tokens: indices, range: range, word: word, lemma: entry?.lemma ?? word, verbLemma: entry?.verbLemma,
            classes: UnitReader.numbered(entry?.classes ?? [], shape.endsAsPlural), kind: kind, value: first.value,
            isOrdinal: first.isOrdinal, isCapital: first.isCapital, shape: shape,
            isKnown: entry.map { !$0.isGuessed } ?? false)
    }
}
