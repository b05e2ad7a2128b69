import PlanModel

/// One question; its texts follow from its id: `ask.ID`, `label.ID`, `why.ID`, `hint.ID`, `choice.ID.CHOICE`.
public struct Question: Sendable, Equatable {
    public let id: String
    public let audience: Audience
    public let kind: QuestionKind
    /// The meeting cannot end without an answer; none of the four kinds of non-answer counts.
    public let isRequired: Bool
    public let when: Condition
    /// Fields or lists whose change makes an earlier answer to this question old; `*` is every answer before it.
    public let after: [String]
    /// The answer is offered again in the caseworker's next meeting.
    public let isRemembered: Bool
    /// The keyboard is handed over, if the citizen wants that.
    public let isSensitive: Bool
    public let proposal: Proposal?
    /// The kind of non-answer that a plain "nej" is; nil where "nej" is an answer as any other.
    public let refusal: Missing?

    public init(
        id: String, audience: Audience, kind: QuestionKind, isRequired: Bool = false, when: Condition = Condition(),
        after: [String] = [], isRemembered: Bool = false, isSensitive: Bool = false, proposal: Proposal? = nil,
        refusal: Missing? = nil
    ) {
        self.id = id
        self.audience = audience
        self.kind = kind
        self.isRequired = isRequired
        self.when = when
        self.after = after
        self.isRemembered = isRemembered
        self.isSensitive = isSensitive
        self.proposal = proposal
        self.refusal = refusal
    }
}

/// Whom a question is for; it decides who "mig" is.
public enum Audience: String, Sendable, CaseIterable {
    case citizen, caseworker, everyone
}

/// What kind of answer a question takes.
public enum QuestionKind: Sendable, Equatable {
    /// Own words, as long as need be.
    case words
    /// A short line: a name, a place, an authority.
    case line
    case phone
    /// A CPR number or a birth date; masked once given.
    case identity
    case yesNo
    /// One of the choices; where `other` is among them, own words are taken as that.
    case choice([String])
    case choices([String])
    /// Text of a goal, checked at once.
    case goal
    /// Text of a step; who and when are taken from it where they are said.
    case step
    /// How it can be seen that the goal or step is reached; asked in the words of the finding.
    case measure
    case people
    /// How long or by when.
    case time
    /// A day to come, or today.
    case day
    case planCheck
    /// Who may get something of the plan: those the recipients' files name.
    case recipients
    /// What one of them may get; asked for each recipient named.
    case consent
    case readBack
    case summary
    case signature
}

/// An answer offered beforehand, said in words on the screen.
public enum Proposal: Sendable, Equatable {
    case today
    /// A weekday about that many months ahead.
    case months(Int)
}
