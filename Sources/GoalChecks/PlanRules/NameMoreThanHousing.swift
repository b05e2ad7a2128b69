import Messages
import PlanModel

/// A plan about a home alone says nothing of what made the citizen homeless (Ankestyrelsen 2016, 4.1); the areas nobody
/// has spoken of are named.
struct NameMoreThanHousing: PlanRule {
    let id = "housing_only"
    let examples = PlanRuleExamples(
        triggering: [
            PlanExample([.sketch("Få min egen lejlighed", steps: [.sketch("Skrive mig op i tre boligselskaber")])])
        ],
        nonTriggering: [
            PlanExample([.sketch("Få min egen lejlighed"), .sketch("Møde på værkstedet tre dage om ugen")])
        ])

    func finding(in plan: PlanReading) -> PlanFinding? {
        let goals = plan.plan.goals
        guard !goals.isEmpty, plan.housingGoals.count == goals.count else { return nil }
        let spoken = spokenOf(in: plan)
        let silent = plan.areas.names.filter { !spoken.contains($0) && $0 != "housing" }
        guard !silent.isEmpty else { return nil }
        return PlanFinding(id, ["areas": .list(silent.map { .message(Message("area.\($0)")) })])
    }

    /// The areas of everything said in the meeting, and those the caseworker ticked.
    private func spokenOf(in plan: PlanReading) -> Set<String> {
        let said = [
            plan.plan.wishes.value, plan.plan.purpose.value, plan.plan.circumstances.words.value,
            plan.plan.situation.worked.value, plan.plan.situation.tried.value,
        ]
        let texts = said.compactMap { $0 } + plan.parts.map(\.text) + plan.plan.goals.compactMap(\.effort.what.value)
        let ticked = plan.plan.circumstances.areas.value ?? []
        let areas = texts.reduce(into: Set<String>()) { $0.formUnion(plan.areas.areas(in: $1)) }
        return areas.union(ticked).union(ticked.contains("treatment") ? ["health"] : [])
    }
}
