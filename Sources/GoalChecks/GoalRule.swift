/// One sentence about how a goal is written, with the examples that show it.
///
/// To add a rule: a file in `Rules/` named after the sentence it enforces, a line in `goalRules`, and the two texts
/// `goal.<id>.reason` and `goal.<id>.question` in each locale's `goal-rules.yaml`. The tests run its examples and
/// compare the list with the folder and the texts.
public protocol GoalRule: Sendable {
    /// The rule's name in snake_case, as it stands in findings, texts and scores.
    var id: String { get }
    /// What the rule finds and what it leaves alone; documentation and test in one.
    var examples: GoalRuleExamples { get }
    /// The flaws of this kind in the goal, in the order of the text.
    func findings(in goal: AnalysedGoal) -> [Finding]
}

/// Texts a rule finds something in, and texts it must leave alone.
public struct GoalRuleExamples: Sendable {
    /// Goals with the flaw.
    public let triggering: [GoalExample]
    /// Goals without it, also such as look alike.
    public let nonTriggering: [GoalExample]

    /// Examples of both kinds.
    public init(triggering: [GoalExample], nonTriggering: [GoalExample]) {
        self.triggering = triggering
        self.nonTriggering = nonTriggering
    }
}

/// A goal as an example; in a triggering one ↓ and ↑ stand around the words the first finding is about.
public struct GoalExample: Sendable {
    /// The text with its marks.
    public let marked: String
    /// What the text is in the plan.
    public let role: GoalRole
    /// How strong the first finding is.
    public let strength: FindingStrength
    /// Where the example stands, so that a failing test points at it.
    public let line: Int

    /// An example; a step with a finding that must be asked about, where nothing else is said.
    public init(
        _ marked: String, _ role: GoalRole = .step, _ strength: FindingStrength = .must, line: Int = #line
    ) {
        self.marked = marked
        self.role = role
        self.strength = strength
        self.line = line
    }

    /// The goal without its marks.
    public var text: String { String(marked.filter { $0 != "↓" && $0 != "↑" }) }

    /// The Characters of `text` between the marks; nil where there are none.
    public var range: Range<Int>? {
        let characters = Array(marked)
        guard let start = characters.firstIndex(of: "↓"), let end = characters.firstIndex(of: "↑"), start < end else {
            return nil
        }
        return start..<(end - 1)
    }
}
