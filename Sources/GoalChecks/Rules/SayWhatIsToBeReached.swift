/// A goal says what is to be there: it is not a topic word, a complaint, a description, a question or "ved ikke".
struct SayWhatIsToBeReached: GoalRule {
    let id = "not_a_goal"
    let examples = GoalRuleExamples(
        triggering: [
            GoalExample("↓Samme som sidst↑"), GoalExample("↓Hvad skal jeg skrive her?↑"), GoalExample("↓Tandlæge↑."),
            GoalExample("↓Pas, læge og sygesikring↑"), GoalExample("↓Jeg bor på gaden↑"),
            GoalExample("↓jeg gider ik mere↑"), GoalExample("↓Kommunen svarer aldrig↑"),
        ],
        nonTriggering: [
            GoalExample("Ringe til lægen og bestille tid"), GoalExample("Egen lejlighed"),
            GoalExample("Tandlæge bestilt"), GoalExample("Ned på fem cigaretter om dagen"),
            GoalExample("Jeg henter mit pas på torsdag"),
        ])

    func findings(in goal: AnalysedGoal) -> [Finding] {
        guard let last = goal.units.indices.last(where: { goal.units[$0].kind != .mark }) else { return [] }
        let isQuestion = goal.units.contains { $0.isMark("?") } || goal.main.isEmpty && isAsking(goal)
        let isAnswer = goal.main.contains { $0.has(.complaint) || $0.units.first?.has(.nonAnswer) ?? false }
        guard isQuestion || isAnswer || isTopic(goal) || isDescription(goal) else { return [] }
        return [goal.finding(self, 0..<(isQuestion ? goal.units.count : last + 1))]
    }

    private func isAsking(_ goal: AnalysedGoal) -> Bool { goal.units.first?.has(.subordinator) ?? false }

    /// Nouns and nothing else: no verb, no wish, no measure; loose words are other rules' matter.
    private func isTopic(_ goal: AnalysedGoal) -> Bool {
        let unmended = goal.unmended
        guard !unmended.isEmpty, goal.main.count == unmended.count else { return false }
        return unmended.allSatisfy { clause in
            !clause.hasVerb && !clause.hasAny([.scalar, .looseQuantity, .bigWish, .effortNoun, .feeling, .decidable])
                && !EndState.isVisible(in: clause)
        }
    }

    /// How things are now, told about oneself, about others or about nobody.
    private func isDescription(_ goal: AnalysedGoal) -> Bool {
        guard let clause = goal.main.first, goal.unmended.first?.clause == clause.clause else { return false }
        let units = clause.units.filter { !$0.hasAny([.small, .negation]) }
        guard let verb = units.firstIndex(where: \.isFinite), verb == 1 || verb == 2,
            !units[..<verb].contains(where: \.isVerb)
        else { return false }
        let isHelping = units[verb].has(.modal) || units[(verb + 1)...].contains { $0.isParticiple }
        let subject = units[verb - 1]
        // "Der er indgået en aftale" is a state that was reached; "der er meget larm" is how it is.
        let isReached = units[verb].has(.being) && units[(verb + 1)...].first?.isParticiple ?? false
        if subject.word == "der" {
            return !units[verb].has(.modal) && !units[verb].isPassive && !(isReached && EndState.isVisible(in: clause))
        }
        if subject.hasAny([.nobody, .system]) {
            return !units[verb].has(.modal) && (!clause.has(.act) || clause.has(.negation))
        }
        let isState = units[verb].hasAny([.being, .obtaining, .state])
        return ["jeg", "vi"].contains(subject.word) && isState && !isHelping && !EndState.isVisible(in: clause)
            || ["jeg", "vi"].contains(subject.word) && units[verb].has(.state)
    }
}
