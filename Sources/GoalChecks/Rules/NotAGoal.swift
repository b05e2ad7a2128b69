/// A goal says what is to be there: not a topic word, a complaint, a question or "ved ikke".
struct NotAGoal: GoalRule {
    let id = "not_a_goal"
    let examples = GoalRuleExamples(
        triggering: [GoalExample("↓Samme som sidst↑"), GoalExample("↓Hvad skal jeg skrive her?↑")],
        nonTriggering: [GoalExample("Ringe til lægen og bestille tid")])

    func findings(in goal: AnalysedGoal) -> [Finding] {
        guard !goal.units.isEmpty else { return [] }
        let isQuestion = goal.units.last?.word == "?"
        let isEmptyAnswer = goal.units.contains { $0.has(.nonAnswer) }
        return isQuestion || isEmptyAnswer ? [goal.finding(self, 0..<goal.units.count)] : []
    }
}
