import PlanModel

/// A goal of a home needs the way there: at least one step.
///
/// "Mål nr. 1, det er bolig … der står aldrig rigtig beskrevet, hvad er så vejen derhen?" (Ankestyrelsen 2016, 4.1).
public struct GiveHousingGoalsAWay: PlanRule {
    public let id = "housing_without_steps"

    public func finding(in plan: PlanReading) -> PlanFinding? {
        guard let goal = plan.housingGoals.first(where: \.steps.isEmpty) else { return nil }
        return PlanFinding(id, ["goal": .text(goal.text)])
    }
}
