import CalendarValues

/// What was answered to one question: the words as said, what they were understood as, and who said them.
public struct Answer: Hashable, Sendable, Codable {
    /// Verbatim; own words are never rewritten.
    public let words: String
    public let value: Value
    /// The person's id, `citizen` or `caseworker` most often.
    public let speaker: String
    /// True where the answer was drawn from the answer to another question.
    public let isImplied: Bool

    public init(words: String, value: Value, speaker: String, isImplied: Bool = false) {
        self.words = words
        self.value = value
        self.speaker = speaker
        self.isImplied = isImplied
    }
}

/// An answer as understood.
public enum Value: Hashable, Sendable, Codable {
    case words(String)
    case flag(Bool)
    /// The id of a choice in the dialogue.
    case choice(String)
    case choices([String])
    case time(TimeExpression)
    /// Ids of people, in the order said.
    case parties([String])
    case identity(Identity)
    /// What was said to a recipient getting a part of the plan.
    case consent(Consent)
    /// What was said to stay here.
    case kept([Withheld])
    /// What stayed here and may be passed on again.
    case released([Withheld])
    case missing(Missing)
}

/// The four kinds of non-answer, kept apart everywhere.
public enum Missing: String, Hashable, Sendable, Codable, CaseIterable {
    /// "Ved ikke."
    case unknown
    /// "Vil ikke svare."
    case declined
    /// "Ikke relevant."
    case notRelevant
    /// "Tages næste gang."
    case nextTime
}
