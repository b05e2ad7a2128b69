/// A length of time as people give it: months, days and seconds apart, since none is a fixed number of the others.
///
/// Half months and half days are kept ("halvanden måned"). Written as an ISO 8601 duration (`P1Y6M`, `P2W`, `PT45M`),
/// with one decimal for a half (`P1.5M`, `P1.5W`).
public struct Length: Hashable, Sendable {
    /// Half months; 36 is a year and a half.
    public var halfMonths: Int
    /// Half days; 28 is two weeks.
    public var halfDays: Int
    /// Seconds of clock time; never folded into days, which clock changes make longer or shorter.
    public var seconds: Int

    /// A length in half units.
    public init(halfMonths: Int = 0, halfDays: Int = 0, seconds: Int = 0) {
        self.halfMonths = halfMonths
        self.halfDays = halfDays
        self.seconds = seconds
    }

    /// A length in whole units.
    public init(months: Int = 0, days: Int = 0, minutes: Int = 0) {
        self.init(halfMonths: months * 2, halfDays: days * 2, seconds: minutes * 60)
    }

    /// Part by part.
    public static func + (left: Length, right: Length) -> Length {
        Length(
            halfMonths: left.halfMonths + right.halfMonths, halfDays: left.halfDays + right.halfDays,
            seconds: left.seconds + right.seconds)
    }

    /// Whether there is nothing in it.
    public var isZero: Bool { self == Length(halfMonths: 0) }

    /// Whether only clock time is in it.
    public var isClockTime: Bool { halfMonths == 0 && halfDays == 0 && seconds != 0 }

    /// Rounded length in days for comparing two lengths; a month counts 30.44 days.
    public var approximateDays: Double {
        Double(halfMonths) * 15.22 + Double(halfDays) / 2 + Double(seconds) / 86_400
    }
}

extension Day {
    /// Whole months first, then days; half a month counts 15 days, half a day a whole one, clock time its whole days.
    public func adding(_ length: Length) -> Day {
        let halfMonth = length.halfMonths % 2
        let days = halfMonth * 15 + (length.halfDays + (length.halfDays > 0 ? 1 : 0)) / 2 + length.seconds / 86_400
        return adding(months: (length.halfMonths - halfMonth) / 2).adding(days: days)
    }

    /// Whether `length` later or earlier still has a year of four digits.
    public func reaches(_ length: Length) -> Bool {
        abs(length.approximateDays) < 2_000_000 && (100...9_800).contains(year + Int(length.approximateDays / 365))
    }
}
