import CalendarValues
import Messages
import PlanModel

/// A plan with what the rules ask of it.
public struct PlanReading: Sendable {
    let plan: Plan
    let today: Day
    let areas: LifeAreas
    let topics: TopicReader

    func areas(of goal: Goal) -> Set<String> { areas.areas(in: goal.text) }

    /// Goals about a home and nothing else.
    var housingGoals: [Goal] { plan.goals.filter { areas(of: $0) == ["housing"] } }

    /// Goals and steps in the order of the plan, each with who sees to it and when.
    var parts: [PlanPart] {
        plan.goals.flatMap { goal in
            [PlanPart(text: goal.text, responsible: goal.responsible.value ?? [], time: goal.time.value)]
                + goal.steps.map {
                    PlanPart(text: $0.text, responsible: $0.responsible.value ?? [], time: $0.time.value)
                }
        }
    }

    /// The last day of a time that has one.
    func lastDay(_ time: Stated<TimeExpression>) -> Day? { time.value?.lastDay(from: today) }

    /// A text as it is quoted in a question: its beginning, where it is long.
    static func quoted(_ text: String) -> MessageValue {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        guard line.count > 60 else { return .text(line) }
        let head = line.prefix(57)
        return .text((head.lastIndex(of: " ").map { head[..<$0] } ?? head) + " …")
    }
}

/// A goal or a step.
struct PlanPart: Sendable {
    let text: String
    let responsible: [String]
    let time: TimeExpression?
}
