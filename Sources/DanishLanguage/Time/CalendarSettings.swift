/// What a municipality decides about the calendar: its school holidays, by the name they go by.
///
/// Each value is one or more stretches of days separated by ` | `, the usual first, in the notation of `HolidayRule`
/// (`W7`, `-1SA@06+43`). The defaults stand in the list `school_holidays` of `locales/da/words/time.yaml`.
public struct CalendarSettings: Hashable, Sendable {
    /// Name ("vinterferie") → its stretches.
    public var schoolHolidays: [String: String]

    /// Settings with these school holidays.
    public init(schoolHolidays: [String: String]) { self.schoolHolidays = schoolHolidays }

    /// The defaults of a locale's word lists.
    public init(words: WordLists) { self.init(schoolHolidays: words["school_holidays"]) }
}
