import CalendarValues

/// Something that happened in a meeting; the meeting is a fold over its events.
public enum Event: Hashable, Sendable, Codable {
    case opened(Opening)
    case answered(Slot, Answer)
    /// All events of that turn are taken back.
    case undone(turn: Int)
    /// A goal or step was struck; the slot is its first question's.
    case struck(Slot)
    case paused(Day)
    case resumed(Day)
    /// Everybody has signed or declined: the version stands and cannot be changed.
    case completed(version: Int, day: Day)
    /// A new version begins; what was signed stays as it is.
    case revised(version: Int, day: Day)
}

/// What a meeting was held with.
public struct Opening: Hashable, Sendable, Codable {
    public let dialogue: String
    public let dialogueVersion: Int
    public let language: String
    /// The date of the law texts used.
    public let lawDay: Day
    public let day: Day

    public init(dialogue: String, dialogueVersion: Int, language: String, lawDay: Day, day: Day) {
        self.dialogue = dialogue
        self.dialogueVersion = dialogueVersion
        self.language = language
        self.lawDay = lawDay
        self.day = day
    }
}

/// An event with its place in the journal; the order is the sequence's, never the clock's.
public struct JournalEntry: Hashable, Sendable, Codable {
    /// From 1, without gaps.
    public let sequence: Int
    /// The events of one line said share a turn.
    public let turn: Int
    /// When it was written, UTC, ISO 8601; empty where no clock was at hand.
    public let at: String
    public let event: Event

    public init(sequence: Int, turn: Int, at: String, event: Event) {
        self.sequence = sequence
        self.turn = turn
        self.at = at
        self.event = event
    }
}
