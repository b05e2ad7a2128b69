import CalendarValues
import PlanModel

/// Something somebody does: a step, or a goal that has none.
public struct PlanTask: Hashable, Sendable {
    public let goal: Int
    /// Nil where it is the goal itself.
    public let step: Int?
    public let text: String
    public let responsible: Stated<[String]>
    public let time: Stated<TimeExpression>
    /// The last day it is to be done, counted from the meeting; nil where nothing said decides it.
    public let due: Day?
}

extension Plan {
    /// Everything somebody does, by date and then by person; what has no date comes last.
    public func tasks(from start: Day) -> [PlanTask] {
        let tasks = goals.flatMap { goal in
            goal.steps.isEmpty ? [PlanTask(goal, from: start)] : goal.steps.map { PlanTask($0, of: goal, from: start) }
        }
        let key = { (task: PlanTask) in
            (task.due?.ordinal ?? .max, (task.responsible.value ?? []).joined(separator: " "))
        }
        return tasks.enumerated().sorted { left, right in
            let (first, second) = (key(left.element), key(right.element))
            return (first.0, first.1, left.offset) < (second.0, second.1, right.offset)
        }.map(\.element)
    }
}

extension PlanTask {
    fileprivate init(_ goal: Goal, from start: Day) {
        self.init(
            goal: goal.number, step: nil, text: goal.text, responsible: goal.responsible, time: goal.time,
            due: goal.time.value?.lastDay(from: start))
    }

    fileprivate init(_ step: SubGoal, of goal: Goal, from start: Day) {
        self.init(
            goal: goal.number, step: step.number, text: step.text, responsible: step.responsible, time: step.time,
            due: step.time.value?.lastDay(from: start))
    }
}
