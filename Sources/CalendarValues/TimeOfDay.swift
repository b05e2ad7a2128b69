/// A time on the clock, to the minute; written `09:30` (ISO 8601).
public struct TimeOfDay: Hashable, Comparable, Sendable {
    /// 0 to 23.
    public let hour: Int
    /// 0 to 59.
    public let minute: Int

    /// Fails outside 00:00 to 23:59.
    public init?(hour: Int, minute: Int = 0) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        self.hour = hour
        self.minute = minute
    }

    /// Minutes since midnight, 0 to 1439.
    public var minuteOfDay: Int { hour * 60 + minute }

    /// Earlier on the clock.
    public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minuteOfDay < right.minuteOfDay }
}

extension TimeOfDay: LosslessStringConvertible {
    /// `09:30`.
    public var description: String { "\(Day.padded(hour, 2)):\(Day.padded(minute, 2))" }

    /// Reads exactly `hh:mm`.
    public init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.count == 2 && $0.allSatisfy(\.isASCIIDigit) }) else { return nil }
        guard let hour = Int(parts[0]), let minute = Int(parts[1]) else { return nil }
        self.init(hour: hour, minute: minute)
    }
}

extension TimeOfDay: Codable {
    /// Reads the text form; fails with `DecodingError.dataCorrupted` on anything else.
    public init(from decoder: any Decoder) throws { self = try decoder.lossless(TimeOfDay.self) }

    /// Writes the text form.
    public func encode(to encoder: any Encoder) throws { try encoder.text(description) }
}
