/// A length of calendar time; months and days stay apart, since a month has no fixed number of days.
public struct Span: Hashable, Sendable {
    public var months: Int
    public var days: Int

    public init(months: Int = 0, days: Int = 0) {
        self.months = months
        self.days = days
    }
}
