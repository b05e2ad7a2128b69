/// Whether a later part of the goal mends a loose one before it: "Få styr på posten: alle breve ligger i mappen".
enum Mending {
    /// Whether a later part says what will be there.
    static func isExplained(_ index: Int, _ clauses: [ClauseReading]) -> Bool {
        let clause = clauses[index]
        if clause.has(.findingOut), isAnswered(clause, by: clauses[(index + 1)...]) { return true }
        return clauses[(index + 1)...].contains { later in
            guard isPlain(later), EndState.isVisible(in: later) else { return false }
            return later.kind == .explanation || later.kind == .main && refersBack(later) || isResult(later)
        }
    }

    /// "så alle breve er åbnet": a state of things, and not what somebody could do then.
    private static func isResult(_ clause: ClauseReading) -> Bool {
        let isOfThings = clause.units.allSatisfy { !$0.has(.pronoun) || $0.has(.determiner) }
        return clause.kind == .aside && clause.units.first?.word == "så" && isOfThings && !clause.has(.modal)
            && clause.has(.being)
    }

    /// Whether a later part gives the measure alone ("…, mindst fem gange i maj").
    static func isMeasured(_ index: Int, _ clauses: [ClauseReading]) -> Bool {
        clauses[(index + 1)...].contains { later in
            switch later.kind {
            case .explanation: !later.hasVerb && later.counts([.times, .days, .frequency, .clock, .weekday, .count])
            case .aside: later.hasThreshold
            case .main, .condition: false
            }
        }
    }

    /// "Stille vækkeuret til kl. 8 og stå op": an everyday doing at the side of one that is seen and timed shares its time.
    static func sharesMeasure(_ index: Int, _ clauses: [ClauseReading]) -> Bool {
        let clause = clauses[index]
        guard clause.has(.activity), isPlain(clause), !clause.isNegated, !clause.has(.degree) else { return false }
        return [index - 1, index + 1].contains { place in
            clauses.indices.contains(place) && clauses[place].kind == .main && clauses[place].hasMeasure
                && !clauses[place].hasAny([.activity, .being]) && EndState.isVisible(in: clauses[place])
        }
    }

    /// Whether what is to be found out is answered: yes or no, by a named place, or by the act that follows.
    private static func isAnswered(_ clause: ClauseReading, by later: ArraySlice<ClauseReading>) -> Bool {
        if later.contains(where: { $0.kind == .main && $0.has(.act) && EndState.isVisible(in: $0) }) { return true }
        guard let next = later.first, next.kind == .aside else { return false }
        let isYesOrNo = ["om", "hvorvidt"].contains(next.units.first?.word)
        let isOpen = next.hasAny([.generic, .scalar, .looseVerb, .looseQuantity])
        return isYesOrNo && !isOpen || clause.hasAny(WordClass.visible) || next.has(.professional)
    }

    /// Whether the clause itself is free of loose words, or has a measure that settles them.
    private static func isPlain(_ clause: ClauseReading) -> Bool {
        if clause.hasThreshold { return true }
        let loose = clause.places([.scalar, .looseQuantity, .feeling]).filter { !isOfThing($0, clause) }
        let isUnmeasured = !loose.isEmpty && !clause.hasMeasure && !clause.hasAny([.act, .attending])
        return !clause.hasAny([.looseVerb, .effortVerb]) && !isUnmeasured
    }

    /// "en god jakke og et par støvler": a quality of a thing, in a list of things.
    private static func isOfThing(_ index: Int, _ clause: ClauseReading) -> Bool {
        !clause.hasVerb && clause.goalUnits[index].has(.scalar) && clause.indices.contains(index + 1)
            && clause.goalUnits[index + 1].has(.tangible)
    }

    private static func refersBack(_ clause: ClauseReading) -> Bool {
        clause.units.contains { ["dem", "det", "den"].contains($0.word) }
    }
}
