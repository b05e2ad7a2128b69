/// A plan can be read aloud to the person it is about: it labels and blames nobody.
struct DescribeWithoutBlame: GoalRule {
    let id = "blaming"
    let examples = GoalRuleExamples(
        triggering: [
            GoalExample("Den ↓umotiverede↑ borger møder til samtale den 3.", .step, .mention),
            GoalExample("↓Tage sig sammen↑ og aflevere ansøgningen", .step, .mention),
        ],
        nonTriggering: [GoalExample("Møde til samtale på rusmiddelcentret den 3.")])

    func findings(in goal: AnalysedGoal) -> [Finding] {
        goal.units.indices.filter { goal.units[$0].has(.blaming) }
            .map { goal.finding(self, $0..<($0 + 1), .mention) }
    }
}
