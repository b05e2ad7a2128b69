import CalendarValues
import DanishLanguage
import Messages
import PlanModel

/// The check of a whole plan: what the goals together leave out.
public struct PlanCheck: Sendable {
    private let areas: LifeAreas
    private let topics: TopicReader

    /// `words` holds the lists `area.…` (words of the areas of life), `goal_same` (words for the same thing) and the
    /// lists the check of one goal reads; `ownWords` are the municipality's.
    public init(words: WordLists, ownWords: OwnWords = OwnWords()) {
        areas = LifeAreas(words)
        topics = TopicReader(words, ownWords: ownWords)
    }

    /// Weightiest first; each is one question, and "sådan skal det være" is an answer to any of them.
    public func findings(in plan: Plan, today: Day) -> [PlanFinding] {
        let read = PlanReading(plan: plan, today: today, areas: areas, topics: topics)
        return planRules.compactMap { $0.finding(in: read) }
    }
}

/// Something the plan as a whole leaves out, with the one question that would mend it.
///
/// The texts are `plan.<rule>.reason` and `plan.<rule>.question` of the locale.
public struct PlanFinding: Sendable, Hashable {
    /// The id of the rule that found it.
    public let rule: String
    /// What is left out.
    public let reason: Message
    /// The one question that would mend it.
    public let question: Message
    /// Whether it is to be asked about.
    public let strength: FindingStrength

    /// A finding of `rule`; `values` fill the places in its texts.
    init(_ rule: String, strength: FindingStrength = .must, _ values: [String: MessageValue] = [:]) {
        self.rule = rule
        self.strength = strength
        reason = Message("plan.\(rule).reason", values)
        question = Message("plan.\(rule).question", values)
    }
}
