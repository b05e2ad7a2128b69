/// A goal is what comes of the help, not the help itself.
struct EffortInPlaceOfGoal: GoalRule {
    let id = "effort_not_goal"
    let examples = GoalRuleExamples(
        triggering: [GoalExample("↓Støtte↑ til at holde hus")],
        nonTriggering: [GoalExample("Ringe til lægen og bestille tid")])

    func findings(in goal: AnalysedGoal) -> [Finding] {
        goal.units.indices.prefix(1).filter { goal.units[$0].hasAny([.effortNoun, .effortVerb]) }
            .map { goal.finding(self, $0..<($0 + 1)) }
    }
}
