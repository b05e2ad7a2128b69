/// A goal is one goal: several in one cannot be followed up one by one.
struct OneGoalAtATime: GoalRule {
    let id = "several_goals_in_one"
    let examples = GoalRuleExamples(
        triggering: [
            GoalExample("↓Få ro, sove bedre og komme mere ud↑"),
            GoalExample("↓Betale husleje, hente mit pas og købe en telefon↑", .step, .mention),
        ],
        nonTriggering: [GoalExample("Ringe til lægen og bestille tid"), GoalExample("Købe seng, bord og stol")])

    func findings(in goal: AnalysedGoal) -> [Finding] {
        let parts = goal.main.filter(\.hasVerb)
        guard parts.count >= 2, let first = parts.first, let last = parts.last else { return [] }
        let isVague = goal.unmended.contains { $0.hasVerb && !EndState.isVisible(in: $0) }
        guard isVague || parts.count >= 3 else { return [] }
        return [goal.finding(self, first.indices.lowerBound..<last.indices.upperBound, isVague ? .must : .mention)]
    }
}
