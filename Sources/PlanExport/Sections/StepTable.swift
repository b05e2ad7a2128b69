import CalendarValues
import Messages
import PlanModel

extension PlanWording {
    /// The steps on the way to a goal: what, who and when.
    func steps(_ goal: Goal) -> Block.Content {
        guard !goal.steps.isEmpty else { return .paragraph(text("steps.none")) }
        return .table(
            Table(
                caption: text("steps.caption"), columns: ["what", "who", "when"].map { text("steps.\($0)") },
                rows: goal.steps.map(row), hasRowHeaders: true))
    }

    private func row(_ step: SubGoal) -> [String] {
        let who = inherited(people(step.responsible), step.inheritsResponsible)
        let when = inherited(time(step.time), step.inheritsTime)
        guard !step.measures.isEmpty else { return [step.text, who, when] }
        let measure = text("steps.measure", ["words": .text(catalog.joined(step.measures))])
        return ["\(step.text)\n\(measure)", who, when]
    }

    /// What holds because nothing else was said is said to do so.
    private func inherited(_ value: String, _ isInherited: Bool) -> String {
        isInherited && !(isPart && value == unasked) ? text("steps.inherited", ["value": .text(value)]) : value
    }
}
