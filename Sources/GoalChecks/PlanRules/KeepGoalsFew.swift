import Messages

/// Few goals can be reached; more than three are asked about, none is refused (Ankestyrelsen 2016, 2.1).
public struct KeepGoalsFew: PlanRule {
    public let id = "many_goals"

    public func finding(in plan: PlanReading) -> PlanFinding? {
        let count = plan.plan.goals.count
        guard count > 3 else { return nil }
        return PlanFinding(id, ["count": .number(count)])
    }
}
