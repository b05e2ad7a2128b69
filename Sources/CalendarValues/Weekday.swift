/// A day of the week; the week begins on Monday (ISO 8601).
public enum Weekday: Int, CaseIterable, Hashable, Sendable, Comparable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// `index` 0 is Monday; the index is taken modulo 7.
    public init(index: Int) { self = Weekday.allCases[((index % 7) + 7) % 7] }

    /// 0 for Monday to 6 for Sunday.
    public var index: Int { rawValue }

    /// The two letters of RFC 5545: `MO` … `SU`.
    public var code: String { ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][rawValue] }

    /// Earlier in the week.
    public static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}
