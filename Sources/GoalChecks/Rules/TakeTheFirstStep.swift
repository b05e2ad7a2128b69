/// A goal can be reached within a plan: a whole new life has to be cut into steps.
struct TakeTheFirstStep: GoalRule {
    let id = "too_big"
    let examples = GoalRuleExamples(
        triggering: [
            GoalExample("↓Et liv uden stoffer↑", .goal), GoalExample("Blive ↓stoffri↑"),
            GoalExample("Få en ↓bolig↑", .step, .mention),
        ],
        nonTriggering: [
            GoalExample("Få en bolig", .goal), GoalExample("Være ædru 30 dage i træk"),
            GoalExample("Være ædru til min brors fødselsdag"),
            GoalExample("Skrive mig op til en bolig"),
        ])

    func findings(in goal: AnalysedGoal) -> [Finding] {
        goal.unmended.flatMap { clause -> [Finding] in
            let wishes =
                clause.hasThreshold || clause.counts([.days, .times])
                ? [] : clause.places([.bigWish]).filter { !isOfThing($0, clause) && !clause.isAtOccasion($0) }
            return wishes.prefix(1).map { goal.finding(self, clause.phrase(from: $0)) } + journeys(clause, goal)
        }
    }

    /// "alkoholfri øl": a quality of a thing, not of a life.
    private func isOfThing(_ index: Int, _ clause: ClauseReading) -> Bool {
        clause.goalUnits[index].tokens.count == 1 && clause.indices.contains(index + 1)
            && clause.goalUnits[index + 1].hasAny(WordClass.visible)
    }

    /// The whole way named as one step on it.
    private func journeys(_ clause: ClauseReading, _ goal: AnalysedGoal) -> [Finding] {
        guard goal.role == .step, clause.has(.obtaining), !clause.hasAny([.act, .attending]), !clause.hasThreshold
        else { return [] }
        return clause.places([.wholeJourney]).filter { clause.isObject($0) }.prefix(1)
            .map { goal.finding(self, $0..<($0 + 1), .mention) }
    }
}
