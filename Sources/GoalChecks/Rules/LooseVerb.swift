/// A goal's verb tells when it is done.
struct LooseVerb: GoalRule {
    let id = "vague_verb"
    let examples = GoalRuleExamples(
        triggering: [GoalExample("↓Arbejde med↑ min økonomi")],
        nonTriggering: [GoalExample("Ringe til lægen og bestille tid")])

    func findings(in goal: AnalysedGoal) -> [Finding] {
        goal.units.indices.filter { goal.units[$0].has(.looseVerb) }.map { goal.finding(self, $0..<($0 + 1)) }
    }
}
