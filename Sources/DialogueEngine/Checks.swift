import CalendarValues
import Messages
import PlanModel

/// A flaw found in a goal or a plan, with the one question that would mend it.
public struct GoalFinding: Hashable, Sendable {
    public let rule: String
    public let reason: Message
    public let question: Message
    /// False for what is only worth a mention.
    public let mustBeAsked: Bool
    /// The goal is only too big: steps on the way may carry it.
    public let stepsMayCarryIt: Bool

    /// What stands in the places of its question: people's names, or a goal.
    var named: [String: [String]] {
        question.values.mapValues { value -> [String] in
            switch value {
            case .text(let text): [text]
            case .list(let items): items.compactMap { if case .text(let text) = $0 { text } else { nil } }
            case .number, .message: []
            }
        }
    }

    public init(
        rule: String, reason: Message, question: Message, mustBeAsked: Bool, stepsMayCarryIt: Bool = false
    ) {
        self.stepsMayCarryIt = stepsMayCarryIt
        self.rule = rule
        self.reason = reason
        self.question = question
        self.mustBeAsked = mustBeAsked
    }
}

/// The checks a conversation uses; the rules themselves are another's.
public struct Checks: Sendable {
    /// Findings in a text, weightiest first.
    public let goal: @Sendable (_ text: String, _ isStep: Bool) -> [GoalFinding]
    /// Findings in the whole plan, weightiest first.
    public let plan: @Sendable (Plan, Day) -> [GoalFinding]
    /// The area of life a text is about, by the name of its texts (`example.area.<name>`); nil where it names none.
    public let area: @Sendable (_ text: String) -> String?

    public init(
        goal: @escaping @Sendable (String, Bool) -> [GoalFinding],
        plan: @escaping @Sendable (Plan, Day) -> [GoalFinding],
        area: @escaping @Sendable (String) -> String? = { _ in nil }
    ) {
        self.area = area
        self.goal = goal
        self.plan = plan
    }
}
