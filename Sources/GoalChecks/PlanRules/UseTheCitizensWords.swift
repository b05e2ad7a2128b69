import PlanModel

/// One goal at least is the citizen's own words: said by the citizen, and not about "borgeren".
struct UseTheCitizensWords: PlanRule {
    let id = "no_own_words"
    let examples = PlanRuleExamples(
        triggering: [
            PlanExample([.sketch("Få et job", by: "caseworker")]),
            PlanExample([.sketch("Borger har fået oprettet MitID"), .sketch("Bjarne møder på værkstedet hver tirsdag")]
            ),
        ],
        nonTriggering: [
            PlanExample([.sketch("Få et job", by: "caseworker"), .sketch("Få MitID")]),
            PlanExample([.sketch("Jeg, Bjarne, vil have en hund")]),
        ])

    func finding(in plan: PlanReading) -> PlanFinding? {
        guard !plan.plan.goals.isEmpty, !plan.plan.goals.contains(where: { isOwn($0, plan) }) else { return nil }
        return PlanFinding(id)
    }

    private func isOwn(_ goal: Goal, _ plan: PlanReading) -> Bool {
        guard goal.speaker == "citizen" else { return false }
        let units = plan.topics.read(goal.text).units
        if units.contains(where: { ["jeg", "mig", "min", "mit", "mine", "vi", "os"].contains($0.word) }) {
            return true
        }
        let name = plan.plan.citizen?.firstName.lowercased()
        return !units.contains { $0.has(.citizen) } && units.first?.word != name
    }
}
