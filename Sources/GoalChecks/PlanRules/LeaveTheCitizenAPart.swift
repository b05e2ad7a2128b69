/// Something rests on the citizen: a plan others carry out alone is not the citizen's.
struct LeaveTheCitizenAPart: PlanRule {
    let id = "nothing_on_citizen"
    let examples = PlanRuleExamples(
        triggering: [PlanExample([.sketch("Få et job", who: ["contact"], steps: [.sketch("Lave et CV")])])],
        nonTriggering: [
            PlanExample([.sketch("Få et job", who: ["contact"], steps: [.sketch("Lave et CV", who: ["citizen"])])]),
            PlanExample([.sketch("Få et job", who: ["citizen", "contact"])]),
        ])

    func finding(in plan: PlanReading) -> PlanFinding? {
        let responsible = plan.parts.map(\.responsible).filter { !$0.isEmpty }
        guard !responsible.isEmpty, !responsible.contains(where: { $0.contains("citizen") }) else { return nil }
        return PlanFinding(id)
    }
}
