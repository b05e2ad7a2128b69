import CalendarValues
import PlanModel

/// Where most goals wait for an event, something should be able to begin now (Ankestyrelsen 2016, 4.2).
public struct BeginSomethingNow: PlanRule {
    public let id = "everything_waits"

    public func finding(in plan: PlanReading) -> PlanFinding? {
        let goals = plan.plan.goals
        let waiting = goals.filter { goal in
            waits(goal.time) && goal.steps.allSatisfy { waits($0.time) }
        }
        guard !waiting.isEmpty, waiting.count * 2 > goals.count else { return nil }
        return PlanFinding(id)
    }

    private func waits(_ time: Stated<TimeExpression>) -> Bool {
        if case .conditional? = time.value { true } else { false }
    }
}
