import PlanModel

/// No goal or step demands what the citizen says no to elsewhere in the plan.
struct HeedWhatWasSaid: PlanRule {
    let id = "contradicts_what_was_said"
    let examples = PlanRuleExamples(
        triggering: [
            PlanExample([.sketch("Starte i gruppe på Novavi")]) {
                $0.circumstances.words = .said("Jeg kan ikke være i en gruppe")
            },
            PlanExample([.sketch("Få et job", steps: [.sketch("Tage bussen til værkstedet på mandag")])]) {
                $0.circumstances.words = .said("Jeg tør ikke køre i bus")
            },
            PlanExample([.sketch("Hente mine ting hos min eks"), .sketch("Jeg vil ikke se min eks før jul")]),
        ],
        nonTriggering: [
            PlanExample([.sketch("Få MitID på Borgerservice")]) {
                $0.circumstances.words = .said("Jeg har ikke MitID")
            },
            PlanExample([.sketch("Tale med Mona om alkohol")]) { $0.wishes = .said("Jeg vil ikke drikke mere") },
            PlanExample([.sketch("Ringe til lægen")]) { $0.wishes = .said("Jeg vil ikke ringe til min mor") },
        ])

    func finding(in plan: PlanReading) -> PlanFinding? {
        let demands = plan.parts.map { part in (text: part.text, named: demanded(part.text, plan)) }
        for said in sayings(plan) {
            for clause in plan.topics.read(said).clauses {
                guard let refused = plan.topics.refused(in: clause),
                    let demand = demands.first(where: { $0.text != said && refused.isSubset(of: $0.named) })
                else { continue }
                return PlanFinding(id, ["said": PlanReading.quoted(said), "goal": PlanReading.quoted(demand.text)])
            }
        }
        return nil
    }

    private func sayings(_ plan: PlanReading) -> [String] {
        [plan.plan.circumstances.words.value, plan.plan.wishes.value].compactMap { $0 } + plan.parts.map(\.text)
    }

    private func demanded(_ text: String, _ plan: PlanReading) -> Set<String> {
        plan.topics.read(text).clauses.reduce(into: []) { $0.formUnion(plan.topics.demanded(in: $1)) }
    }
}
