/// A goal can be begun now: it does not wait for something else to happen first.
///
/// A date, or what sets off the very same step, is no waiting.
struct BeginNow: GoalRule {
    let id = "conditional_or_waiting"
    let examples = GoalRuleExamples(
        triggering: [
            GoalExample("↓Vente på↑ svar fra kommunen"),
            GoalExample("↓Når jeg får en lejlighed↑, skal alt være bedre"),
            GoalExample("↓Hvis jeg får bolig↑, køber jeg en hund", .step, .mention),
        ],
        nonTriggering: [
            GoalExample("Når jeg bliver løsladt den 4. maj, flytter jeg ind hos min bror"),
            GoalExample("Når brevet kommer, viser jeg det til Mona samme dag"),
        ])

    func findings(in goal: AnalysedGoal) -> [Finding] {
        let waiting = goal.unmended.filter { !$0.counts([.clock]) }.flatMap { $0.places([.waiting]) }.map {
            goal.finding(self, $0..<($0 + 1))
        }
        let isVague =
            goal.main.isEmpty
            || goal.unmended.contains { !EndState.isVisible(in: $0) || $0.hasAny(loose) && !$0.hasMeasure }
        let conditions = goal.clauses.prefix { $0.kind == .main || $0.kind == .condition }
            .filter { $0.kind == .condition && isWaiting($0) && !isTrigger(goal) }
        return waiting + conditions.map { goal.finding(self, $0.indices, isVague ? .must : .mention) }
    }

    private let loose: WordClassSet = [.scalar, .looseQuantity, .looseVerb, .bigWish]

    /// What is waited for is a state; an event ("når det ringer") sets off what follows.
    private let states: WordClassSet = [.being, .obtaining, .keeping, .looseVerb, .abstract, .scalar, .effortVerb]

    /// Whether nothing tells when the condition will be there.
    private func isWaiting(_ clause: ClauseReading) -> Bool {
        !clause.counts([.date, .deadline, .clock, .weekday]) && clause.hasAny(states)
    }

    /// Whether what is done follows at once ("samme dag", "straks").
    private func isTrigger(_ goal: AnalysedGoal) -> Bool {
        goal.main.contains { $0.has(.atOnce) }
    }
}
