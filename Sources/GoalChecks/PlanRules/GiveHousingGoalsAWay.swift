import PlanModel

/// A goal of a home needs the way there: at least one step.
///
/// "Mål nr. 1, det er bolig … der står aldrig rigtig beskrevet, hvad er så vejen derhen?" (Ankestyrelsen 2016, 4.1).
struct GiveHousingGoalsAWay: PlanRule {
    let id = "housing_without_steps"
    let examples = PlanRuleExamples(
        triggering: [
            PlanExample([.sketch("Få min egen lejlighed")]),
            PlanExample([.sketch("Få et værelse"), .sketch("Få et job")]),
        ],
        nonTriggering: [
            PlanExample([.sketch("Få min egen lejlighed", steps: [.sketch("Skrive mig op i tre boligselskaber")])]),
            PlanExample([.sketch("Betale gælden til boligselskabet")]),
        ])

    func finding(in plan: PlanReading) -> PlanFinding? {
        guard let goal = plan.housingGoals.first(where: \.steps.isEmpty) else { return nil }
        return PlanFinding(id, ["goal": PlanReading.quoted(goal.text)])
    }
}
