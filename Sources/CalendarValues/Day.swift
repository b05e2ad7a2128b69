/// A calendar day in the proleptic Gregorian calendar, without time or zone.
///
/// Written `2026-11-21` (ISO 8601). Deadlines are days, never instants, so that no clock change can move them.
public struct Day: Hashable, Comparable, Sendable {
    /// 1 to 9999.
    public let year: Int
    /// 1 to 12.
    public let month: Int
    /// 1 to 31.
    public let day: Int

    /// Fails where the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        guard (1...Day.length(ofMonth: month, year: year)).contains(day) else { return nil }
        self.init(valid: year, month, day)
    }

    /// The day `ordinal` days after 1970-01-01.
    public init(ordinal: Int) {
        // Days are counted from 0000-03-01, so that a leap day ends its year (Hinnant, "chrono-Compatible Low-Level Date Algorithms").
        let shifted = ordinal + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        self.init(valid: year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    private init(valid year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Days since 1970-01-01.
    public var ordinal: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The day of the week.
    public var weekday: Weekday { Weekday(index: ((ordinal + 3) % 7 + 7) % 7) }

    /// Earlier in the calendar.
    public static func < (left: Day, right: Day) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// Whether February of that year has 29 days.
    public static func isLeap(_ year: Int) -> Bool {
        (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    }

    /// 28 to 31; `month` is 1 to 12.
    public static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension Day {
    /// `days` later; earlier when negative.
    public func adding(days: Int) -> Day { Day(ordinal: ordinal + days) }

    /// `months` later, clamped to the month's end: 31 January and one month is the last of February.
    public func adding(months: Int) -> Day {
        let index = year * 12 + (month - 1) + months
        let newYear = index >= 0 ? index / 12 : (index - 11) / 12
        let newMonth = index - newYear * 12 + 1
        return Day(valid: newYear, newMonth, min(day, Day.length(ofMonth: newMonth, year: newYear)))
    }

    /// Months first, days after.
    public func adding(_ span: Span) -> Day { adding(months: span.months).adding(days: span.days) }

    /// How many days later `other` is; negative when it is earlier.
    public func days(until other: Day) -> Int { other.ordinal - ordinal }

    /// The last day of this day's month.
    public var endOfMonth: Day { Day(valid: year, month, Day.length(ofMonth: month, year: year)) }

    /// The Monday of this day's ISO week.
    public var startOfWeek: Day { adding(days: -weekday.index) }

    /// ISO 8601 week number and the year that week belongs to.
    public var isoWeek: (year: Int, week: Int) {
        let thursday = startOfWeek.adding(days: 3)
        let firstOfYear = Day(valid: thursday.year, 1, 1)
        return (thursday.year, (thursday.ordinal - firstOfYear.ordinal) / 7 + 1)
    }
}
