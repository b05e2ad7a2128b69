import Messages
import PlanModel

/// What was tried before without lasting is not tried again in the same way ("hvis du skal blive boende denne gang, hvad
/// skal så være anderledes?", Ankestyrelsen 2016, 4.1).
struct SayWhatIsDifferent: PlanRule {
    let id = "tried_before"
    let examples = PlanRuleExamples(
        triggering: [
            PlanExample([.sketch("30 dage uden alkohol")]) {
                $0.situation.tried = .said("Antabus og alkoholbehandling")
            },
            PlanExample([.sketch("Få min egen lejlighed", steps: [.sketch("Skrive mig op")])]) {
                $0.situation.tried = .said("En lejlighed i Nordby, men jeg blev sat ud")
            },
        ],
        nonTriggering: [
            PlanExample([.sketch("Få MitID")]) { $0.situation.tried = .said("Alkoholbehandling") },
            PlanExample([.sketch("30 dage uden alkohol")]) { $0.situation.tried = .said("ikke noget") },
        ])

    func finding(in plan: PlanReading) -> PlanFinding? {
        guard let tried = plan.plan.situation.tried.value else { return nil }
        let areas = plan.areas.areas(in: tried)
        let topics = plan.topics.topics(of: tried)
        let isAgain = plan.plan.goals.contains { goal in
            ([goal.text] + goal.steps.map(\.text)).contains { text in
                !plan.areas.areas(in: text).isDisjoint(with: areas) || plan.topics.areAlike(text, tried)
                    || topics.count > 1 && topics.isSubset(of: plan.topics.topics(of: text))
            }
        }
        return isAgain ? PlanFinding(id, ["tried": PlanReading.quoted(tried)]) : nil
    }
}
