import CalendarValues
import PlanModel

/// The follow-up is not more than three months after the last deadline: what was done or not would be seen too late.
struct MeetBeforeItIsOver: PlanRule {
    let id = "followup_too_late"
    let examples = PlanRuleExamples(
        triggering: [PlanExample([.sketch("Få MitID", days: 10)]) { $0.followUp.day = day(120) }],
        nonTriggering: [
            PlanExample([.sketch("Få MitID", days: 10)]) { $0.followUp.day = day(90) },
            PlanExample([.sketch("Få MitID", days: 10), .sketch("Få et job", days: 80)]) { $0.followUp.day = day(150) },
            PlanExample([.sketch("Få MitID", days: 10)]),
        ])

    private static func day(_ days: Int) -> Stated<TimeExpression> {
        .said(.point(Moment(PlanExample.today.adding(days: days))))
    }

    func finding(in plan: PlanReading) -> PlanFinding? {
        let goals = plan.plan.goals
        let times = goals.map(\.time) + goals.flatMap { $0.steps.map(\.time) }
        guard let meeting = plan.lastDay(plan.plan.followUp.day), let last = times.compactMap(plan.lastDay).max(),
            last.adding(months: 3) < meeting, !times.contains(where: { isOpen($0) })
        else { return nil }
        return PlanFinding(id)
    }

    /// A time without a last day is not over at the follow-up.
    private func isOpen(_ time: Stated<TimeExpression>) -> Bool {
        switch time.value {
        case .openEnded, .conditional, .frequency, .vague: true
        default: false
        }
    }
}
