/// A goal that names who acts names somebody who can be asked: not man, nogen, kommunen or systemet.
struct NameWhoActs: GoalRule {
    let id = "no_actor_where_text_names_nobody"
    let examples = GoalRuleExamples(
        triggering: [
            GoalExample("↓Man↑ skal passe på sig selv"),
            GoalExample("↓Kommunen↑ skal finde en bolig til mig", .step, .mention),
        ],
        nonTriggering: [
            GoalExample("Give kommunen samtykke til at tale med Novavi"), GoalExample("Hente mit pas på kommunen"),
        ])

    func findings(in goal: AnalysedGoal) -> [Finding] {
        goal.main.flatMap { clause -> [Finding] in
            guard let subject = subject(of: clause) else { return [] }
            let strength: FindingStrength = EndState.isVisible(in: clause) ? .mention : .must
            return [goal.finding(self, subject..<(subject + 1), strength)]
        }
    }

    /// The place of a subject nobody can be held to: before a finite verb, or after the one that opens the clause.
    private func subject(of clause: ClauseReading) -> Int? {
        clause.places([.nobody]).first { place in
            let after = clause.indices.first { $0 > place && !clause.goalUnits[$0].has(.small) }
            let isBeforeVerb = after.map { clause.goalUnits[$0].isFinite } ?? false
            let isAfterVerb =
                place > clause.indices.lowerBound && clause.goalUnits[place - 1].isFinite
                && clause.goalUnits[place - 1].hasAny([.modal, .being])
            return isBeforeVerb && !isInPhrase(place, clause) || isAfterVerb
        }
    }

    private func isInPhrase(_ place: Int, _ clause: ClauseReading) -> Bool {
        place > clause.indices.lowerBound && clause.goalUnits[place - 1].has(.preposition)
    }
}
