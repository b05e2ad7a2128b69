/// A goal names something one can see afterwards; the general rule where no other tells what is missing.
struct NameAVisibleEndState: GoalRule {
    let id = "no_observable_outcome"
    let examples = GoalRuleExamples(
        triggering: [GoalExample("↓Få et netværk↑"), GoalExample("↓Finde mig selv↑")],
        nonTriggering: [
            GoalExample("Få MitID"), GoalExample("Tale med naboen om larmen"), GoalExample("Have en vinterjakke"),
            GoalExample("Egen lejlighed"),
        ])

    func findings(in goal: AnalysedGoal) -> [Finding] {
        let hasVerb = goal.main.contains(where: \.hasVerb)
        return goal.unmended.filter { clause in
            !EndState.isVisible(in: clause) && (clause.hasVerb || !hasVerb || clause.has(.abstract))
        }.prefix(1).map { goal.finding(self, $0.indices) }
    }
}
