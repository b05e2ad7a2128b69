/// A goal can be reached within a plan: a whole new life has to be cut into steps.
struct TakeTheFirstStep: GoalRule {
    let id = "too_big"
    let examples = GoalRuleExamples(
        triggering: [
            GoalExample("↓Et liv uden↑ stoffer", .goal), GoalExample("Blive ↓stoffri↑"),
            GoalExample("Få en ↓bolig↑", .step, .mention),
        ],
        nonTriggering: [
            GoalExample("Få en bolig", .goal), GoalExample("Være ædru 30 dage i træk"),
            GoalExample("Skrive mig op til en bolig"),
        ])

    func findings(in goal: AnalysedGoal) -> [Finding] {
        goal.unmended.flatMap { clause -> [Finding] in
            let wishes = clause.hasThreshold || clause.counts([.days, .times]) ? [] : clause.places([.bigWish])
            return wishes.prefix(1).map { goal.finding(self, $0..<($0 + 1)) } + journeys(clause, goal)
        }
    }

    /// The whole way named as one step on it.
    private func journeys(_ clause: ClauseReading, _ goal: AnalysedGoal) -> [Finding] {
        guard goal.role == .step, clause.has(.obtaining), !clause.hasAny([.act, .attending]), !clause.hasThreshold
        else { return [] }
        return clause.places([.wholeJourney]).filter { clause.isObject($0) }.prefix(1)
            .map { goal.finding(self, $0..<($0 + 1), .mention) }
    }
}
