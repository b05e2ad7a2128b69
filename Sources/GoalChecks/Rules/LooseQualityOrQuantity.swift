/// A word such as "bedre" or "mere" needs the measure beside it.
struct LooseQualityOrQuantity: GoalRule {
    let id = "vague_quantity_or_quality"
    let examples = GoalRuleExamples(
        triggering: [GoalExample("Få det ↓bedre↑")],
        nonTriggering: [GoalExample("Ringe til lægen og bestille tid")])

    func findings(in goal: AnalysedGoal) -> [Finding] {
        goal.units.indices.filter { goal.units[$0].has(.scalar) }.map { goal.finding(self, $0..<($0 + 1)) }
    }
}
