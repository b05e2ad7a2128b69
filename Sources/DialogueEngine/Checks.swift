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

    public init(rule: String, reason: Message, question: Message, mustBeAsked: Bool) {
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

    public init(
        goal: @escaping @Sendable (String, Bool) -> [GoalFinding],
        plan: @escaping @Sendable (Plan, Day) -> [GoalFinding]
    ) {
        self.goal = goal
        self.plan = plan
    }
}
