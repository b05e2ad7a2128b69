import Messages

/// Whether a finding has to be asked about, or is only worth telling the caseworker.
public enum FindingStrength: String, Sendable, CaseIterable {
    /// Worth telling the caseworker.
    case mention
    /// To be asked about: the goal is vague.
    case must
}

/// One flaw of one goal, with the reason and the one question that would mend it.
///
/// The texts are `goal.<rule>.reason` and `goal.<rule>.question` of the locale, with the words seen in `{words}`.
public struct Finding: Sendable, Hashable {
    /// The id of the rule that found it.
    public let rule: String
    /// The words it is about, counted in Characters of the text.
    public let range: Range<Int>
    /// Why it is a flaw.
    public let reason: Message
    /// The one question that would mend it.
    public let question: Message
    /// Whether it must be asked about.
    public let strength: FindingStrength

    /// Whether steps on the way may make up for it, where it is the flaw of an overall goal.
    public var stepsMayCarryIt: Bool { rule == TakeTheFirstStep().id }

    /// A finding of `rule` about `words`, which stand at `range`.
    public init(rule: String, range: Range<Int>, words: String, strength: FindingStrength) {
        self.rule = rule
        self.range = range
        self.strength = strength
        reason = Message("goal.\(rule).reason", ["words": .text(words)])
        question = Message("goal.\(rule).question", ["words": .text(words)])
    }
}
