import CalendarValues
import DialogueEngine
import Foundation

/// The moment in Denmark, and the stamp of a journal entry.
public struct Clock: Sendable {
    private let zone: TimeZone
    private let fixed: Day?

    /// Throws where the system has no zone data for Denmark: days would silently be wrong.
    ///
    /// `fixed` holds the day for tests and for trying things out; the stamp is then empty.
    public init(fixed: Day? = nil) throws(Trouble) {
        guard let zone = TimeZone(identifier: "Europe/Copenhagen") else { throw Trouble(.inputOutput, "noTimeZone") }
        self.zone = zone
        self.fixed = fixed
    }

    public func now() -> Now {
        if let fixed { return Now(day: fixed) }
        let date = Date()
        let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
        let day = Day(year: parts.year ?? 1, month: parts.month ?? 1, day: parts.day ?? 1)
        return Now(
            day: day ?? Day(ordinal: 0), time: TimeOfDay(hour: parts.hour ?? 0, minute: parts.minute ?? 0),
            stamp: date.formatted(.iso8601))
    }

    var calendar: Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        return calendar
    }

    /// Noon of a fixed day, else now.
    var instant: Date {
        guard let fixed else { return Date() }
        let parts = DateComponents(year: fixed.year, month: fixed.month, day: fixed.day, hour: 12)
        return calendar.date(from: parts) ?? Date()
    }
}
