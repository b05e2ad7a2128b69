import CalendarValues
import PlanModel

/// Where most goals wait for an event, most often for the home, something should be able to begin now (Ankestyrelsen 2016,
/// 4.2).
struct BeginSomethingNow: PlanRule {
    let id = "everything_waits"
    let examples = PlanRuleExamples(
        triggering: [
            PlanExample([.sketch("Få en hund", waitsFor: "jeg har en bolig")]),
            PlanExample([
                .sketch("Når jeg har en lejlighed, vil jeg have et job"),
                .sketch("Se min datter", waitsFor: "jeg er flyttet"),
            ]),
        ],
        nonTriggering: [
            PlanExample([.sketch("Få en hund", waitsFor: "jeg har en bolig"), .sketch("Få MitID")]),
            PlanExample([
                .sketch(
                    "Få en hund", waitsFor: "jeg har en bolig",
                    steps: [.sketch("Spørge boligselskabet, om de tager imod hunde", days: 7)])
            ]),
        ])

    func finding(in plan: PlanReading) -> PlanFinding? {
        let goals = plan.plan.goals
        let waiting = goals.filter { goal in
            waits(goal.text, goal.time, plan) && goal.steps.allSatisfy { waits($0.text, $0.time, plan) }
        }
        guard !waiting.isEmpty, waiting.count * 2 > goals.count else { return nil }
        return PlanFinding(id)
    }

    private func waits(_ text: String, _ time: Stated<TimeExpression>, _ plan: PlanReading) -> Bool {
        if case .conditional? = time.value { return true }
        return !BeginNow().findings(in: plan.topics.read(text)).isEmpty
    }
}
