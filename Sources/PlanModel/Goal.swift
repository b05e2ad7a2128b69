import CalendarValues

/// What is to be reached (overordnet mål), with its steps on the way.
public struct Goal: Hashable, Sendable {
    /// Its number in the meeting, from 1; a struck goal's number is not used again.
    public let number: Int
    /// The words as said.
    public let text: String
    public let speaker: String
    /// How it can be seen that the goal is reached, in the order asked.
    public let measures: [String]
    /// True where it is still loose after two questions and stands as a wish to be worked out at the follow-up.
    public let isWish: Bool
    public let responsible: Stated<[String]>
    public let time: Stated<TimeExpression>
    public let effort: Effort
    public let steps: [SubGoal]
    /// What the citizen disagrees with, as said.
    public let objection: Stated<String>
    /// The caseworker's differing view.
    public let view: Stated<String>
    /// Why the caseworker let the goal stand as it is, where a finding was overruled.
    public let overruled: String?

    public init(
        number: Int, text: String, speaker: String = "citizen", measures: [String] = [], isWish: Bool = false,
        responsible: Stated<[String]> = .unasked, time: Stated<TimeExpression> = .unasked, effort: Effort = Effort(),
        steps: [SubGoal] = [], objection: Stated<String> = .unasked, view: Stated<String> = .unasked,
        overruled: String? = nil
    ) {
        self.number = number
        self.text = text
        self.speaker = speaker
        self.measures = measures
        self.isWish = isWish
        self.responsible = responsible
        self.time = time
        self.effort = effort
        self.steps = steps
        self.objection = objection
        self.view = view
        self.overruled = overruled
    }
}

/// A step on the way (delmål); who and when are the goal's where nothing else was said.
public struct SubGoal: Hashable, Sendable {
    public let number: Int
    public let text: String
    public let measures: [String]
    /// True where it is still loose after the question about it and stands as a wish to be worked out at the follow-up.
    public let isWish: Bool
    /// Why the caseworker let the step stand as it is, where a finding was overruled.
    public let overruled: String?
    public let responsible: Stated<[String]>
    public let inheritsResponsible: Bool
    public let time: Stated<TimeExpression>
    public let inheritsTime: Bool

    public init(
        number: Int, text: String, measures: [String] = [], isWish: Bool = false, overruled: String? = nil,
        responsible: Stated<[String]> = .unasked, inheritsResponsible: Bool = false,
        time: Stated<TimeExpression> = .unasked, inheritsTime: Bool = false
    ) {
        self.number = number
        self.text = text
        self.measures = measures
        self.isWish = isWish
        self.overruled = overruled
        self.responsible = responsible
        self.inheritsResponsible = inheritsResponsible
        self.time = time
        self.inheritsTime = inheritsTime
    }
}

/// What the authority gives (indsats) so that the goal can be reached (servicelovens § 141, stk. 3, nr. 2 and 3).
public struct Effort: Hashable, Sendable {
    public let what: Stated<String>
    public let time: Stated<TimeExpression>
    /// A choice id of `goal.help.state`: `granted`, `applied`, `waiting`, `none`.
    public let state: Stated<String>

    public init(
        what: Stated<String> = .unasked, time: Stated<TimeExpression> = .unasked, state: Stated<String> = .unasked
    ) {
        self.what = what
        self.time = time
        self.state = state
    }
}
