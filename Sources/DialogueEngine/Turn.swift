import CalendarValues
import PlanModel

/// What one line led to.
public struct Turn: Sendable {
    /// To be written to the journal before anything is shown as saved.
    public var entries: [JournalEntry] = []
    public var utterances: [Utterance] = []
    public var effect: Effect?
    /// The text is to be offered again, since nothing was made of it.
    public var keepsText = false
    /// The question stands just above and need not be said again.
    public var asksQuietly = false
}

/// Something for the surroundings to do.
public enum Effect: Hashable, Sendable {
    case showPlan
    /// Screen and scrollback are emptied at once.
    case hide
    case pause
    case leave
    /// The version is complete: the documents are to be made.
    case completed
}

/// The moment a line was said, passed in since the engine has no clock.
public struct Now: Hashable, Sendable {
    public let day: Day
    public let time: TimeOfDay?
    /// UTC, ISO 8601; empty where unknown.
    public let stamp: String

    public init(day: Day, time: TimeOfDay? = nil, stamp: String = "") {
        self.day = day
        self.time = time
        self.stamp = stamp
    }
}
