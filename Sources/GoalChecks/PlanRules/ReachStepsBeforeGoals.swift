import PlanModel

/// A step on the way is done before the goal it leads to.
struct ReachStepsBeforeGoals: PlanRule {
    let id = "step_after_goal"
    let examples = PlanRuleExamples(
        triggering: [PlanExample([.sketch("Få et job", days: 30, steps: [.sketch("Lave et CV", days: 31)])])],
        nonTriggering: [
            PlanExample([.sketch("Få et job", days: 30, steps: [.sketch("Lave et CV", days: 30)])]),
            PlanExample([.sketch("Få et job", days: nil, steps: [.sketch("Lave et CV", days: 31)])]),
        ])

    func finding(in plan: PlanReading) -> PlanFinding? {
        for goal in plan.plan.goals {
            guard let end = plan.lastDay(goal.time),
                let step = goal.steps.first(where: { plan.lastDay($0.time).map { $0 > end } ?? false })
            else { continue }
            return PlanFinding(id, ["step": PlanReading.quoted(step.text), "goal": PlanReading.quoted(goal.text)])
        }
        return nil
    }
}
