/// Tells verbs from nouns by their neighbours, and takes an unknown word for a verb where only a verb can stand.
enum VerbReading {
    static func resolved(_ units: [Unit]) -> [Unit] {
        var units = units
        for index in units.indices where units[index].kind == .word {
            let nearby = Neighbours(units, index)
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

    private static func looksLikeVerb(_ unit: Unit, _ nearby: Neighbours) -> Bool {
        guard unit.word.count >= 3 else { return false }
        if nearby.followsHelpingVerb { return unit.word.hasSuffix("t") || unit.word.hasSuffix("e") }
        if nearby.followsSubject { return unit.word.hasSuffix("r") || unit.word.hasSuffix("s") }
        return unit.word.hasSuffix("e") && !nearby.isLast
    }

    /// The words around a unit, as far as they decide whether a verb can stand there.
    private struct Neighbours {
        let wantsVerb: Bool
        let followsHelpingVerb: Bool
        let followsSubject: Bool
        let isLast: Bool

        init(_ units: [Unit], _ index: Int) {
            let before = units[..<index].last { !$0.has(.small) && !$0.has(.negation) }
            isLast = units[(index + 1)...].allSatisfy { $0.kind == .mark }
            followsHelpingVerb = before?.hasAny([.modal, .obtaining, .being]) ?? false
            followsSubject = before.map { $0.hasAny([.pronoun, .citizen, .nobody]) || Neighbours.isName($0) } ?? false
            let isFirst = before == nil || before?.kind == .mark || before?.has(.coordinator) == true
            let isAlone = isFirst && isLast
            wantsVerb = !isAlone && (isFirst || before?.word == "at" || followsHelpingVerb || followsSubject)
        }

        private static func isName(_ unit: Unit) -> Bool { unit.isCapital && !unit.isKnown }
    }
}
