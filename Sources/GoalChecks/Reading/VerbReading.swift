/// Tells verbs from nouns by their neighbours, and takes an unknown word for a verb where only a verb can stand.
enum VerbReading {
    static func resolved(_ units: [Unit]) -> [Unit] {
        var units = units
        for index in units.indices where units[index].kind == .word {
            let nearby = Neighbours(units, index)
            units[index].classes = fitting(units[index], nearby, next: units[(index + 1)...].prefix(2))
            if units[index].isImperative, !nearby.wantsVerb {
                units[index].classes = []
                units[index].isKnown = false
            }
            if units[index].isVerb, units[index].isNoun {
                let wrong: (WordClass) -> Bool =
                    nearby.wantsVerb ? { $0.partOfSpeech == .noun } : { $0.partOfSpeech == .verb }
                units[index].classes = units[index].classes.filter { !wrong($0) }
            } else if !units[index].isKnown, nearby.wantsVerb, looksLikeVerb(units[index], nearby) {
                units[index].classes = [.otherVerb]
            }
        }
        return units
    }

    /// The classes that fit the words on either side: "blive set" is a feeling and "få set lejligheden" a doing;
    /// "noget" alone is many things at once, but not before its noun.
    private static func fitting(_ unit: Unit, _ nearby: Neighbours, next: ArraySlice<Unit>) -> WordClassSet {
        var classes = unit.classes
        if unit.isPresentParticiple { classes = classes.filter { $0.partOfSpeech != .verb } }
        if classes.contains(.feeling), unit.isVerb {
            classes = classes.filter { nearby.followsState ? $0.partOfSpeech != .verb : $0 != .feeling }
        }
        // "mod" is a preposition before what it is about, and courage elsewhere.
        if classes.contains(.preposition), unit.isNoun, let after = next.first,
            after.has(.determiner) || after.isNoun || after.kind == .number || after.isCapital
        {
            classes = classes.filter { $0.partOfSpeech != .noun }
        }
        // "noget godt" and nothing more is still anything at all.
        let isQuality = next.first?.hasAny([.scalar, .plainAdjective, .looseQuantity]) ?? false
        let isBeforeNoun = (next.first?.isNoun ?? false) || isQuality && next.last?.kind == .word && next.count == 2
        if classes.contains(.generic), classes.contains(.determiner), isBeforeNoun { classes.remove(.generic) }
        return classes
    }

    private static func looksLikeVerb(_ unit: Unit, _ nearby: Neighbours) -> Bool {
        // "opretholdelse": what is made of a verb this way is a noun.
        guard unit.word.count >= 3, !unit.word.hasSuffix("else") else { return false }
        if nearby.followsHelpingVerb { return unit.word.hasSuffix("t") || unit.word.hasSuffix("e") }
        if nearby.followsSubject { return !unit.isCapital && (unit.word.hasSuffix("r") || unit.word.hasSuffix("s")) }
        return unit.word.hasSuffix("e") && !nearby.isLast && !(unit.isCapital && nearby.precedesVerb)
    }

    /// The words around a unit, as far as they decide whether a verb can stand there.
    private struct Neighbours {
        let wantsVerb: Bool
        let followsHelpingVerb: Bool
        let followsSubject: Bool
        let followsState: Bool
        let isLast: Bool
        /// Whether a finite verb or "og" follows, as after a name ("Mette kan", "Mette og Bo").
        let precedesVerb: Bool

        init(_ units: [Unit], _ index: Int) {
            let before = units[..<index].last { !$0.has(.small) && !$0.has(.negation) }
            precedesVerb = index + 1 < units.count && (units[index + 1].isFinite || units[index + 1].has(.coordinator))
            isLast = units[(index + 1)...].allSatisfy { $0.kind == .mark }
            followsHelpingVerb = before?.hasAny([.modal, .obtaining, .being]) ?? false
            followsState = before?.has(.being) ?? false
            followsSubject =
                before.map { $0.hasAny(Neighbours.subjects) || Neighbours.isName($0) } ?? false
            let isFirst = before == nil || before?.kind == .mark || before?.has(.coordinator) == true
            let isAlone = isFirst && isLast
            wantsVerb = !isAlone && (isFirst || before?.word == "at" || followsHelpingVerb || followsSubject)
        }

        private static let subjects: WordClassSet = [.pronoun, .citizen, .nobody, .professional, .person]

        private static func isName(_ unit: Unit) -> Bool { unit.isCapital && !unit.isKnown }
    }
}
