/// A unit of the calendar or the clock.
public enum CalendarUnit: String, CaseIterable, Hashable, Sendable {
    case second, minute, hour, day, week, month, year

    /// One of it.
    public var length: Length {
        switch self {
        case .second: Length(seconds: 1)
        case .minute: Length(seconds: 60)
        case .hour: Length(seconds: 3600)
        case .day: Length(days: 1)
        case .week: Length(days: 7)
        case .month: Length(months: 1)
        case .year: Length(months: 12)
        }
    }

    /// The value of `FREQ` in RFC 5545, section 3.3.10.
    public var ruleFrequency: String {
        switch self {
        case .second: "SECONDLY"
        case .minute: "MINUTELY"
        case .hour: "HOURLY"
        case .day: "DAILY"
        case .week: "WEEKLY"
        case .month: "MONTHLY"
        case .year: "YEARLY"
        }
    }

    /// The letter of an ISO 8601 duration, and whether it stands behind a `T`.
    var designator: (letter: Character, afterT: Bool) {
        switch self {
        case .second: ("S", true)
        case .minute: ("M", true)
        case .hour: ("H", true)
        case .day: ("D", false)
        case .week: ("W", false)
        case .month: ("M", false)
        case .year: ("Y", false)
        }
    }
}

/// A whole number of one unit, kept as said: `P14D` and `P2W` are equally long but recur differently.
public struct Period: Hashable, Sendable {
    /// At least 1.
    public var count: Int
    /// What is counted.
    public var unit: CalendarUnit

    /// `count` of `unit`.
    public init(_ count: Int, _ unit: CalendarUnit) {
        self.count = count
        self.unit = unit
    }

    /// The same as a length.
    public var length: Length {
        let one = unit.length
        return Length(
            halfMonths: one.halfMonths * count, halfDays: one.halfDays * count, seconds: one.seconds * count)
    }
}

extension Period: LosslessStringConvertible {
    /// `P2W`, `P14D`, `PT1H`.
    public var description: String {
        let (letter, afterT) = unit.designator
        return "P\(afterT ? "T" : "")\(count)\(letter)"
    }

    /// Reads one count and one unit.
    public init?(_ text: String) {
        guard let body = text.dropping(prefix: "P"), let letter = body.last else { return nil }
        let afterT = body.hasPrefix("T")
        let digits = body.dropFirst(afterT ? 1 : 0).dropLast()
        guard (1...6).contains(digits.count), digits.allSatisfy(\.isASCIIDigit), let count = Int(digits), count > 0,
            let unit = CalendarUnit.allCases.first(where: { $0.designator == (letter, afterT) })
        else { return nil }
        self.init(count, unit)
    }
}
