import Messages

/// Few goals can be reached; more than three are asked about, none is refused (Ankestyrelsen 2016, 2.1).
struct KeepGoalsFew: PlanRule {
    let id = "many_goals"
    let examples = PlanRuleExamples(
        triggering: [
            PlanExample([.sketch("Få et job"), .sketch("Få MitID"), .sketch("Få en hund"), .sketch("Få nye tænder")])
        ],
        nonTriggering: [PlanExample([.sketch("Få et job"), .sketch("Få MitID"), .sketch("Få en hund")])])

    func finding(in plan: PlanReading) -> PlanFinding? {
        let count = plan.plan.goals.count
        guard count > 3 else { return nil }
        return PlanFinding(id, ["count": .number(count)])
    }
}
