import CalendarValues
import PlanModel

/// A plan as an example, sketched by its goals; who is in the room: Bjarne (the citizen), Karin and Mette.
public struct PlanExample: Sendable {
    /// The plan.
    public let plan: Plan
    /// Where the example stands, so that a failing test points at it.
    public let line: Int

    /// The day every example is looked at.
    public static let today = Day(year: 2026, month: 11, day: 21) ?? Day(ordinal: 0)

    /// A plan with these goals; `change` says what else is in it.
    init(_ goals: [Goal], line: Int = #line, _ change: (inout Plan) -> Void = { _ in }) {
        var plan = Plan()
        plan.people = [
            Person(id: "citizen", name: "Bjarne Lund", role: "citizen", isPresent: true),
            Person(id: "caseworker", name: "Karin Dam", role: "caseworker", isPresent: true),
            Person(id: "contact", name: "Mette Krag", role: "contact", isPresent: true),
        ]
        plan.goals = goals.enumerated().map { $1.numbered($0 + 1) }
        change(&plan)
        self.plan = plan
        self.line = line
    }
}

extension Goal {
    /// A goal of an example: due in `days`, or when something has happened.
    static func sketch(
        _ text: String, by speaker: String = "citizen", who: [String] = ["citizen", "contact"], days: Int? = 7,
        waitsFor: String? = nil, steps: [SubGoal] = []
    ) -> Goal {
        Goal(
            number: 1, text: text, speaker: speaker, responsible: .said(who), time: time(days, waitsFor),
            steps: steps.enumerated().map { step in
                SubGoal(
                    number: step.offset + 1, text: step.element.text,
                    responsible: step.element.responsible == .unasked ? .said(who) : step.element.responsible,
                    time: step.element.inheritsTime ? time(days, waitsFor) : step.element.time,
                    inheritsTime: step.element.inheritsTime)
            })
    }

    static func time(_ days: Int?, _ event: String?) -> Stated<TimeExpression> {
        if let event {
            return TimeExpression(notation: "cond(\(event))", kind: "conditional").map(Stated.said) ?? .unasked
        }
        return days.map { .said(.deadline(PlanExample.today.adding(days: $0))) } ?? .unasked
    }

    /// The same goal with another number.
    func numbered(_ number: Int) -> Goal {
        Goal(
            number: number, text: text, speaker: speaker, responsible: responsible, time: time, effort: effort,
            steps: steps)
    }
}

extension SubGoal {
    /// A step of an example; its goal's time where none is said.
    static func sketch(_ text: String, who: [String]? = nil, days: Int? = nil) -> SubGoal {
        SubGoal(
            number: 1, text: text, responsible: who.map(Stated.said) ?? .unasked, time: Goal.time(days, nil),
            inheritsTime: days == nil)
    }
}
