/// The goal is the citizen's own: it is not what others want the citizen to want.
struct NameTheCitizensOwnGoal: GoalRule {
    let id = "someone_elses_goal"
    let examples = GoalRuleExamples(
        triggering: [
            GoalExample("Borger skal ↓motiveres til↑ behandling"),
            GoalExample("Erik skal ↓indse↑, at det ikke går"),
        ],
        nonTriggering: [GoalExample("Starte i behandling på Blå Kors den 3."), GoalExample("Søren skal til tandlæge")])

    func findings(in goal: AnalysedGoal) -> [Finding] {
        goal.unmended.flatMap { clause in
            clause.places([.persuading]).prefix(1).map { goal.finding(self, $0..<($0 + 1)) }
        }
    }
}
