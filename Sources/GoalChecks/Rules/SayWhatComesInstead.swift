/// A goal says what is to be there, or for how long something is to be away; an end to something without bounds
/// cannot be seen.
struct SayWhatComesInstead: GoalRule {
    let id = "negation_only"
    let examples = GoalRuleExamples(
        triggering: [
            GoalExample("↓Stoppe med at drikke↑"), GoalExample("↓Ikke være så trist↑"),
            GoalExample("↓Undgå nye domme↑", .step, .mention), GoalExample("jeg vil ↓ik ryge så meget↑"),
        ],
        nonTriggering: [
            GoalExample("Ingen øl før kl. 16"), GoalExample("30 dage uden hash"),
            GoalExample("Ikke drikke de dage, jeg ser min datter"),
            GoalExample("Lukke abonnementet, jeg ikke bruger"),
        ])

    func findings(in goal: AnalysedGoal) -> [Finding] {
        // "ikke … hver gang": not always is no line.
        let isBounded = goal.clauses.contains {
            $0.hasBound || $0.kind == .condition && $0.hasVerb && $0.units.first?.word != "hver gang"
        }
        return goal.unmended.flatMap { clause -> [Finding] in
            guard !clause.hasBound, !(isBounded && clause.has(.negation)) else { return [] }
            return (clause.places([.negation, .stopping]) + lettingBe(clause)).prefix(1)
                .map { goal.finding(self, clause.rest(from: $0), isSharp(clause) ? .mention : .must) }
        }
    }

    /// "lade hashen være": an end to something, with the thing in the middle.
    private func lettingBe(_ clause: ClauseReading) -> [Int] {
        guard let first = clause.indices.first(where: { clause.goalUnits[$0].verbLemma == "lade" }),
            clause.units.last?.verbLemma == "være"
        else { return [] }
        return [first]
    }

    /// Whether it is about an event one would see, or one everyday act.
    private func isSharp(_ clause: ClauseReading) -> Bool {
        if clause.has(.badEvent) { return true }
        let isAct = clause.hasAny([.act, .attending]) && !clause.has(.stopping)
        return isAct && !clause.hasAny([.scalar, .looseQuantity, .abstract, .generic])
    }
}
