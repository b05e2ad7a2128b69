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
        return [([step.text] + notes(step)).joined(separator: "\n"), who, when]
    }

    /// How the step can be seen, that it is a wish, and why it stands as it does.
    private func notes(_ step: SubGoal) -> [String] {
        let measure =
            step.measures.isEmpty ? nil : text("steps.measure", ["words": .text(catalog.joined(step.measures))])
        let wish = step.isWish ? text("steps.wish") : nil
        let reason = step.overruled.map { text("steps.overruled", ["words": .text($0)]) }
        return [measure, wish, reason].compactMap { $0 }
    }

    /// What holds because nothing else was said is said to do so.
    private func inherited(_ value: String, _ isInherited: Bool) -> String {
        isInherited && !(isPart && value == unasked) ? text("steps.inherited", ["value": .text(value)]) : value
    }
}
