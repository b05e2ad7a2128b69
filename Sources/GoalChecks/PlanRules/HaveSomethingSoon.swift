import CalendarValues
import PlanModel

/// One thing at least should be reached within 14 days: far goals alone are the "ten thousand goals" (Ankestyrelsen 2016, 2.1).
public struct HaveSomethingSoon: PlanRule {
    public let id = "nothing_soon"

    public func finding(in plan: PlanReading) -> PlanFinding? {
        let goals = plan.plan.goals
        let times = goals.flatMap { goal in [goal.time] + goal.steps.filter { !$0.inheritsTime }.map(\.time) }
        let days = times.compactMap { $0.value?.lastDay(from: plan.today) }
        let limit = plan.today.adding(days: 14)
        // Where no time at all was said, the times are the question, not how near they are.
        guard !days.isEmpty, !days.contains(where: { $0 <= limit }) else { return nil }
        return PlanFinding(id)
    }
}
