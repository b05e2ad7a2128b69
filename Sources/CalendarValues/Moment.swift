/// A day, with a time where one was said; written `2026-11-24` or `2026-11-24T09:30` (ISO 8601, local time).
public struct Moment: Hashable, Comparable, Sendable {
    /// The calendar day.
    public let day: Day
    /// The time on that day, where one was said.
    public let time: TimeOfDay?

    /// A day alone, or a day and a time.
    public init(_ day: Day, _ time: TimeOfDay? = nil) {
        self.day = day
        self.time = time
    }

    /// By day, then by time; a day without a time comes before its times.
    public static func < (left: Moment, right: Moment) -> Bool {
        (left.day, left.time?.minuteOfDay ?? -1) < (right.day, right.time?.minuteOfDay ?? -1)
    }
}

extension Moment: LosslessStringConvertible {
    /// `2026-11-24` or `2026-11-24T09:30`.
    public var description: String { time.map { "\(day)T\($0)" } ?? "\(day)" }

    /// Reads exactly `YYYY-MM-DD` or `YYYY-MM-DDThh:mm`.
    public init?(_ text: String) {
        guard let (dayText, timeText) = text.cut(at: "T") else {
            guard let day = Day(text) else { return nil }
            self.init(day)
            return
        }
        guard let day = Day(dayText), let time = TimeOfDay(timeText) else { return nil }
        self.init(day, time)
    }
}

extension Moment: Codable {
    /// Reads the text form; fails with `DecodingError.dataCorrupted` on anything else.
    public init(from decoder: any Decoder) throws { self = try decoder.lossless(Moment.self) }

    /// Writes the text form.
    public func encode(to encoder: any Encoder) throws { try encoder.text(description) }
}
