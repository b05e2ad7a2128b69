import PlanModel

extension Conversation {
    /// A large goal may stand if its steps carry it: it is checked when the last of them is said, and again when one of
    /// them goes or changes. Where none of them can be steered by, the goal is asked about after all.
    mutating func recheckLargeGoals(at now: Now, _ turn: inout Turn) {
        for goal in plan.goals {
            let slot = Slot("goal.standing", [goal.number])
            guard let was = standing(slot), was == .large || was == .carried, hasAllSteps(goal) else { continue }
            let carries = goal.steps.contains { step in
                standing(Slot("step.standing", [goal.number, step.number])).map { !$0.isLoose } ?? true
            }
            let verdictNow = carries ? GoalStanding.carried : .ask
            guard verdictNow != was else { continue }
            let verdict = Answer(words: "", value: .choice(verdictNow.rawValue), speaker: goal.speaker, isImplied: true)
            record([.answered(slot, verdict)], at: now, &turn)
        }
    }

    private func standing(_ slot: Slot) -> GoalStanding? {
        guard case .choice(let id)? = state[slot]?.value else { return nil }
        return GoalStanding(rawValue: id)
    }

    /// Whether somebody has said that there are no more steps.
    private func hasAllSteps(_ goal: Goal) -> Bool {
        var number = 1
        while case .words? = state[Slot("step.what", [goal.number, number])]?.value { number += 1 }
        return state[Slot("step.what", [goal.number, number])] != nil
    }
}
