/// A goal is what comes of the help, not the help itself, with or without its hours.
struct NameTheResultNotTheHelp: GoalRule {
    let id = "effort_not_goal"
    let examples = GoalRuleExamples(
        triggering: [
            GoalExample("↓Støtte til at holde hus↑"), GoalExample("↓SKP↑ 2 timer om ugen"),
            GoalExample("Borger ↓guides i indkøb↑"), GoalExample("Få ↓vejledning om kost↑"),
            GoalExample("↓Gældsrådgivning↑ hver måned"), GoalExample("↓Følge op på medicinen↑"),
            GoalExample("Bevilling af ↓bostøtte↑ 3 timer om ugen"),
        ],
        nonTriggering: [
            GoalExample("Søge om støtte til flytning"), GoalExample("Få bevilget bostøtte"),
            GoalExample("Hjælpe til i køkkenet hver onsdag"), GoalExample("Hjælpe Rita med haven hver lørdag"),
            GoalExample("Skrive brevet med hjælp fra Bo"),
        ])

    func findings(in goal: AnalysedGoal) -> [Finding] {
        goal.unexplained.flatMap { clause in
            clause.places([.effortVerb, .effortNoun]).filter { isGoal(at: $0, clause) }.prefix(1)
                .map { goal.finding(self, clause.phrase(from: $0)) }
        }
    }

    /// "Bevilling af bostøtte", "opstart af SKP": the help again, under the name of how it comes about.
    private func isGrant(of index: Int, _ clause: ClauseReading) -> Bool {
        let isNamedFirst = index == clause.indices.lowerBound + 2 && clause.goalUnits[index - 1].word == "af"
        return isNamedFirst && !clause.hasVerb && !clause.counts([.date, .deadline])
    }

    private func isGoal(at index: Int, _ clause: ClauseReading) -> Bool {
        let unit = clause.goalUnits[index]
        if unit.has(.effortVerb) { return !clause.isHelpingSomebody(at: index) }
        let before = clause.goalUnits[clause.indices.lowerBound..<index]
        if before.contains(where: { $0.hasAny([.act, .attending]) }) { return false }
        if unit.hasAny(WordClass.visible) {
            return !clause.hasVerb && !clause.counts([.date, .clock]) && !clause.has(.threshold)
        }
        return clause.isObject(index) || isGrant(of: index, clause)
    }
}
