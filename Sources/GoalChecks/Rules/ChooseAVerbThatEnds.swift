/// A goal's verb tells when it is done; a loose one needs the result or a line at a number beside it.
struct ChooseAVerbThatEnds: GoalRule {
    let id = "vague_verb"
    let examples = GoalRuleExamples(
        triggering: [
            GoalExample("↓Arbejde med↑ min økonomi hver uge"), GoalExample("Få ↓styr på↑ mine sager"),
            GoalExample("↓Styrke↑ netværket"), GoalExample("↓finde ud af↑ hva jeg vil"),
        ],
        nonTriggering: [
            GoalExample("Øge min opsparing fra 0 til 2.000 kr."),
            GoalExample("Få styr på posten: alle breve ligger i mappen"),
            GoalExample("Afklare med lægen, om jeg skal opereres"),
            GoalExample("Styrke netværket ved at ringe til min søster hver søndag"),
        ])

    func findings(in goal: AnalysedGoal) -> [Finding] {
        goal.unmended.flatMap { clause in
            clause.places([.looseVerb]).filter { !isSettled(at: $0, clause, goal) }.prefix(1)
                .map { goal.finding(self, $0..<($0 + 1)) }
        }
    }

    private func isSettled(at index: Int, _ clause: ClauseReading, _ goal: AnalysedGoal) -> Bool {
        let unit = clause.goalUnits[index]
        return clause.hasThreshold || unit.has(.findingOut) && hasAnswer(clause, goal)
    }

    /// Whether it asks a question that a named place answers, or that is answered yes or no.
    private func hasAnswer(_ clause: ClauseReading, _ goal: AnalysedGoal) -> Bool {
        guard let next = goal.clauses.first(where: { $0.indices.lowerBound >= clause.indices.upperBound }),
            next.kind == .aside
        else { return false }
        let isYesOrNo = ["om", "hvorvidt"].contains(next.units.first?.word)
        return isYesOrNo || clause.hasAny(WordClass.visible) || next.hasAny([.professional])
    }
}
