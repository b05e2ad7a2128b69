import PlanModel

/// What another plan is about already (jobplan, opholdsplan, behandlingsplan) is referred to and not repeated
/// (Ankestyrelsen 2016, 3.2).
struct ReferToOtherPlans: PlanRule {
    let id = "in_another_plan"
    let examples = PlanRuleExamples(
        triggering: [
            PlanExample([.sketch("Starte i behandling for mit alkoholforbrug")]) {
                $0.otherPlans = [
                    OtherPlan(
                        whose: "Rusmiddelcentret", about: .said("Behandling for alkohol"), mayBeShared: .said(true))
                ]
            },
            PlanExample([.sketch("Få en praktikplads på et lager")]) {
                $0.otherPlans = [OtherPlan(whose: "Jobcentret", about: .unasked, mayBeShared: .said(true))]
            },
        ],
        nonTriggering: [
            PlanExample([.sketch("Få MitID")]) {
                $0.otherPlans = [
                    OtherPlan(
                        whose: "Rusmiddelcentret", about: .said("Behandling for alkohol"), mayBeShared: .said(true))
                ]
            }
        ])

    func finding(in plan: PlanReading) -> PlanFinding? {
        for other in plan.plan.otherPlans {
            guard let goal = plan.plan.goals.first(where: { isIn(other, $0, plan) }) else { continue }
            return PlanFinding(id, ["goal": PlanReading.quoted(goal.text), "whose": PlanReading.quoted(other.whose)])
        }
        return nil
    }

    /// Where nobody said what the other plan is about, whose it is tells.
    private func isIn(_ other: OtherPlan, _ goal: Goal, _ plan: PlanReading) -> Bool {
        let about = other.about.value ?? other.whose
        return plan.topics.areAlike(about, goal.text)
            || !plan.areas.areas(in: about).isDisjoint(with: plan.areas(of: goal))
    }
}
