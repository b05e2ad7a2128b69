/// A plan about a home alone says nothing of what made the citizen homeless (Ankestyrelsen 2016, 4.1).
public struct NameMoreThanHousing: PlanRule {
    public let id = "housing_only"

    public func finding(in plan: PlanReading) -> PlanFinding? {
        let goals = plan.plan.goals
        guard !goals.isEmpty, plan.housingGoals.count == goals.count else { return nil }
        return PlanFinding(id)
    }
}
