import CalendarValues
import PlanModel

/// One thing at least should be reached within 14 days: far goals alone are the "ten thousand goals" (Ankestyrelsen 2016, 2.1).
struct HaveSomethingSoon: PlanRule {
    let id = "nothing_soon"
    let examples = PlanRuleExamples(
        triggering: [
            PlanExample([.sketch("Få et job", days: 15)]),
            PlanExample([.sketch("Få et job", days: 200, steps: [.sketch("Lave et CV", days: 30)])]),
        ],
        nonTriggering: [
            PlanExample([.sketch("Få et job", days: 14)]),
            PlanExample([.sketch("Få et job", days: 200, steps: [.sketch("Lave et CV", days: 5)])]),
            PlanExample([.sketch("Få et job", days: nil)]),
        ])

    func finding(in plan: PlanReading) -> PlanFinding? {
        let goals = plan.plan.goals
        let times = goals.flatMap { goal in [goal.time] + goal.steps.filter { !$0.inheritsTime }.map(\.time) }
        let days = times.compactMap(plan.lastDay)
        let limit = plan.today.adding(days: 14)
        // Where no time at all was said, the times are the question, not how near they are.
        guard !days.isEmpty, !days.contains(where: { $0 <= limit }) else { return nil }
        return PlanFinding(id)
    }
}
