import Messages
import PlanModel

/// Whoever sees to a thing was in the room, or is asked: a plan binds nobody behind their back.
struct AskWhoIsAway: PlanRule {
    let id = "not_in_the_room"
    let examples = PlanRuleExamples(
        triggering: [
            PlanExample([.sketch("Få et job", steps: [.sketch("Bo ringer til værkstedet", who: ["person.1"])])]) {
                $0.people.append(Person(id: "person.1", name: "Bo Friis", role: "relative", isPresent: false))
            }
        ],
        nonTriggering: [
            PlanExample([.sketch("Få et job")]),
            PlanExample([.sketch("Få et job")]) {
                $0.people.append(Person(id: "person.1", name: "Bo Friis", role: "relative", isPresent: false))
            },
        ])

    func finding(in plan: PlanReading) -> PlanFinding? {
        let named = Set(plan.parts.flatMap(\.responsible))
        let away = plan.plan.people.filter { named.contains($0.id) && !$0.isPresent }.map(\.firstName)
        guard !away.isEmpty else { return nil }
        return PlanFinding(id, ["people": .list(away.map(MessageValue.text))])
    }
}
