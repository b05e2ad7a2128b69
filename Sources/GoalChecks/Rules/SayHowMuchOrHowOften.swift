/// A doing that goes on, or that is a matter of more or less, says how much or how often.
struct SayHowMuchOrHowOften: GoalRule {
    let id = "no_measure"
    let examples = GoalRuleExamples(
        triggering: [
            GoalExample("↓Tabe mig↑"), GoalExample("↓Overholde mine aftaler↑"), GoalExample("↓Motionere↑"),
            GoalExample("↓Bruge↑ en kalender", .step, .mention),
        ],
        nonTriggering: [
            GoalExample("Tabe 8 kilo"), GoalExample("Motionere to gange om ugen"),
            GoalExample("Overholde mindst 4 ud af 5 aftaler"),
        ])

    func findings(in goal: AnalysedGoal) -> [Finding] {
        goal.unmended.flatMap { clause -> [Finding] in
            let found = clause.indices.compactMap { index in strength(at: index, clause).map { (index, $0) } }
            let worst: FindingStrength = found.contains { $0.1 == .must } ? .must : .mention
            let places = found.filter { $0.1 == worst }.map(\.0)
            guard let first = places.first, let last = places.last else { return [] }
            return [goal.finding(self, first..<(last + 1), worst)]
        }
    }

    private func strength(at index: Int, _ clause: ClauseReading) -> FindingStrength? {
        let unit = clause.goalUnits[index]
        if unit.has(.degree) {
            return clause.hasThreshold || clause.counts([.amount, .count, .times]) ? nil : .must
        }
        guard !clause.hasMeasure, !clause.counts([.date]) else { return nil }
        if unit.has(.generic) { return clause.has(.act) ? nil : .must }
        guard unit.has(.activity), !clause.hasAny([.act, .decidable]), !isLeaving(index, clause) else { return nil }
        return EndState.isVisible(in: clause) ? .mention : .must
    }

    /// "komme ud af min gæld": what one gets out of once is not done more or less often.
    private func isLeaving(_ index: Int, _ clause: ClauseReading) -> Bool {
        clause.goalUnits[index].word.hasSuffix(" af")
            && clause.object(after: index, throughPrepositions: true)?.has(.abstract) ?? false
    }
}
