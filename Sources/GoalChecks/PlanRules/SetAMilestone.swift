import PlanModel

/// A goal longer than three months has a step with a day of its own on the way.
struct SetAMilestone: PlanRule {
    let id = "no_milestone"
    let examples = PlanRuleExamples(
        triggering: [
            PlanExample([.sketch("Få et job", days: 100)]),
            PlanExample([.sketch("Få et job", days: 365, steps: [.sketch("Lave et CV")])]),
        ],
        nonTriggering: [
            PlanExample([.sketch("Få et job", days: 92)]),
            PlanExample([.sketch("Få et job", days: 365, steps: [.sketch("Lave et CV", days: 60)])]),
        ])

    func finding(in plan: PlanReading) -> PlanFinding? {
        let limit = plan.today.adding(months: 3)
        let goal = plan.plan.goals.first { goal in
            guard let end = plan.lastDay(goal.time), end > limit else { return false }
            return !goal.steps.contains { step in
                !step.inheritsTime && (plan.lastDay(step.time).map { $0 < end } ?? false)
            }
        }
        return goal.map { PlanFinding(id, ["goal": PlanReading.quoted($0.text)]) }
    }
}
