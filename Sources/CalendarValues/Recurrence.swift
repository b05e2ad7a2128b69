/// On which days a frequency falls, where that was said ("hver tirsdag og torsdag", "den første mandag i måneden").
public enum RecurrenceDays: Hashable, Sendable {
    /// Every such weekday; weekly or every so many weeks.
    case weekdays([Weekday])
    /// The `position`th such weekday of the month; -1 is the last.
    case weekdayOfMonth(Weekday, position: Int)
    /// That day of the month; -1 is the last.
    case dayOfMonth(Int)
    /// ISO weeks with an odd number, on these weekdays if any. Weeks 53 and 1 follow each other.
    case oddWeeks([Weekday])
    /// ISO weeks with an even number, on these weekdays if any.
    case evenWeeks([Weekday])

    /// The `BY…` parts of an RFC 5545 rule.
    var ruleParts: String {
        switch self {
        case .weekdays(let days): ";BYDAY=" + RecurrenceDays.codes(days)
        case .weekdayOfMonth(let weekday, let position): ";BYDAY=\(position)\(weekday.code)"
        case .dayOfMonth(let day): ";BYMONTHDAY=\(day)"
        case .oddWeeks(let days): RecurrenceDays.weeks(from: 1, days)
        case .evenWeeks(let days): RecurrenceDays.weeks(from: 2, days)
        }
    }

    private static func codes(_ days: [Weekday]) -> String { days.map(\.code).joined(separator: ",") }

    private static func weeks(from first: Int, _ days: [Weekday]) -> String {
        let weeks = stride(from: first, through: 53, by: 2).map(String.init).joined(separator: ",")
        return ";BYWEEKNO=\(weeks)" + (days.isEmpty ? "" : ";BYDAY=" + codes(days))
    }
}
