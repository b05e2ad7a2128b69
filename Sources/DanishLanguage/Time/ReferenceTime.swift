import CalendarValues

/// From where an answer about time is understood: today, and what else is known.
public struct ReferenceTime: Hashable, Sendable {
    /// The day the answer is given on.
    public var today: Day
    /// The time it is given at; without it "om to timer" is only a length.
    public var time: TimeOfDay?
    /// The birth day of the person speaking, for "til jeg fylder 23".
    public var birthDay: Day?

    /// A day, and the time and birth day where they are known.
    public init(today: Day, time: TimeOfDay? = nil, birthDay: Day? = nil) {
        self.today = today
        self.time = time
        self.birthDay = birthDay
    }
}
