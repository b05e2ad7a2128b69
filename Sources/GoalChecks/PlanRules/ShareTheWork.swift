/// Not everything should rest on the citizen, nor on everybody else.
public struct ShareTheWork: PlanRule {
    public let id = "all_on_citizen"

    public func finding(in plan: PlanReading) -> PlanFinding? {
        let goals = plan.plan.goals
        let responsible = goals.flatMap { goal in [goal.responsible.value] + goal.steps.map(\.responsible.value) }
            .compactMap { $0 }
        guard responsible.count > 1, responsible.allSatisfy({ $0 == ["citizen"] }) else { return nil }
        return PlanFinding(id)
    }
}
