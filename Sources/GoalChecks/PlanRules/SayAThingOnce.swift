import PlanModel

/// The same goal stands once, also where it is put in other words.
struct SayAThingOnce: PlanRule {
    let id = "same_goal_twice"
    let examples = PlanRuleExamples(
        triggering: [
            PlanExample([.sketch("Få min egen lejlighed"), .sketch("Finde et sted at bo")]),
            PlanExample([.sketch("Få et job"), .sketch("Komme i arbejde")]),
        ],
        nonTriggering: [
            PlanExample([.sketch("Ringe til lægen"), .sketch("Skifte læge")]),
            PlanExample([.sketch("Få en lejlighed"), .sketch("Få et job")]),
        ])

    func finding(in plan: PlanReading) -> PlanFinding? {
        let goals = plan.plan.goals
        for (index, goal) in goals.enumerated() {
            guard let other = goals[(index + 1)...].first(where: { plan.topics.areAlike(goal.text, $0.text) }) else {
                continue
            }
            return PlanFinding(
                id, ["goal": PlanReading.quoted(goal.text), "other": PlanReading.quoted(other.text)])
        }
        return nil
    }
}
