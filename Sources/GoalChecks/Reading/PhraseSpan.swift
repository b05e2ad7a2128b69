/// The words a finding quotes: enough around the flawed one for a person to know their own sentence again.
extension ClauseReading {
    /// From the verb that governs the unit to the end of its noun phrase: "få styr på mine sager", "have det bedre".
    func verbPhrase(around index: Int) -> Range<Int> {
        (governor(of: index) ?? index)..<nounPhraseEnd(from: index, throughPrepositions: goalUnits[index].isVerb)
    }

    /// A quality with its noun ("en stabil hverdag"), or with its verb where no noun follows ("sove bedre").
    func qualityPhrase(at index: Int) -> Range<Int> {
        let end = nounPhraseEnd(from: index, throughPrepositions: false)
        return end > index + 1 ? index..<end : withEmptySubject(governor(of: index) ?? index)..<end
    }

    /// "det er fint": a verb says nothing without its "det".
    private func withEmptySubject(_ index: Int) -> Int {
        let before = index - 1
        return indices.contains(before) && goalUnits[index].isFinite && goalUnits[before].word == "det" ? before : index
    }

    /// From the unit to the noun it is about: "støtte til økonomi", "et liv uden stoffer".
    func phrase(from index: Int) -> Range<Int> {
        index..<nounPhraseEnd(from: index, throughPrepositions: true)
    }

    /// From the unit to the end of the clause: "ikke drikke så meget".
    func rest(from index: Int) -> Range<Int> { index..<indices.upperBound }

    /// The nearest verb before the unit, with nothing but small words in between.
    private func governor(of index: Int) -> Int? {
        for place in indices.reversed() where place < index {
            let unit = goalUnits[place]
            if unit.isVerb { return unit.has(.modal) ? nil : place }
            let isSmall = unit.hasAny([.small, .determiner, .scalar, .looseQuantity, .plainAdjective])
            guard isSmall || unit.kind == .number || unit.word == "%" else { return nil }
        }
        return nil
    }

    /// The end of the first noun phrase after the unit; the unit itself where none follows at once.
    private func nounPhraseEnd(from index: Int, throughPrepositions: Bool) -> Int {
        for place in indices where place > index {
            let unit = goalUnits[place]
            if unit.kind != .word || unit.hasAny([.coordinator, .frequency]) { return index + 1 }
            if unit.has(.deadline), unit.word != "til" { return index + 1 }
            if unit.isNoun || !unit.isKnown { return place + 1 }
            if unit.has(.preposition), !throughPrepositions { return index + 1 }
        }
        return index + 1
    }
}
