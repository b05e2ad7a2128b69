/// Not everything rests on the citizen: somebody else sees to a part, or does one with them.
struct ShareTheWork: PlanRule {
    let id = "all_on_citizen"
    let examples = PlanRuleExamples(
        triggering: [
            PlanExample([.sketch("Få et job", who: ["citizen"]), .sketch("Få MitID", who: ["citizen"])]),
            PlanExample([.sketch("Få et job", who: ["citizen"], steps: [.sketch("Lave et CV")])]),
        ],
        nonTriggering: [
            PlanExample([.sketch("Få et job", who: ["citizen"]), .sketch("Få MitID", who: ["contact"])]),
            PlanExample([.sketch("Få et job", who: ["citizen"])]),
        ])

    func finding(in plan: PlanReading) -> PlanFinding? {
        let responsible = plan.parts.map(\.responsible).filter { !$0.isEmpty }
        guard responsible.count > 1, responsible.allSatisfy({ $0 == ["citizen"] }) else { return nil }
        return PlanFinding(id)
    }
}
