/// A length of calendar time; months and days stay apart, since a month has no fixed number of days.
public struct Span: Hashable, Sendable {
    /// Whole months; may be negative.
    public var months: Int
    /// Whole days; may be negative.
    public var days: Int

    /// Months and days, either left out where it is none.
    public init(months: Int = 0, days: Int = 0) {
        self.months = months
        self.days = days
    }
}
