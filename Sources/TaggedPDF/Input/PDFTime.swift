/// A moment as clocks show it somewhere, in the notations of PDF (ISO 32000-1, 7.9.4) and XMP (ISO 8601).
public struct PDFTime: Hashable, Sendable {
    /// Of four digits.
    public let year: Int
    /// From 1.
    public let month: Int
    /// From 1.
    public let day: Int
    /// From 0 to 23.
    public let hour: Int
    /// From 0 to 59.
    public let minute: Int
    /// From 0 to 59.
    public let second: Int
    /// Minutes east of UTC.
    public let offset: Int

    /// The moment a clock `offset` minutes east of UTC shows these figures.
    public init(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0, offset: Int = 0) {
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
        self.second = second
        self.offset = offset
    }

    /// Such as `D:20261121093000+01'00'`.
    var pdf: String {
        "D:\(padded(year, 4))\(padded(month))\(padded(day))\(padded(hour))\(padded(minute))\(padded(second))"
            + "\(sign)\(padded(abs(offset) / 60))'\(padded(abs(offset) % 60))'"
    }

    /// Such as `2026-11-21T09:30:00+01:00`.
    var xmp: String {
        "\(padded(year, 4))-\(padded(month))-\(padded(day))T\(padded(hour)):\(padded(minute)):\(padded(second))"
            + "\(sign)\(padded(abs(offset) / 60)):\(padded(abs(offset) % 60))"
    }

    private var sign: String { offset < 0 ? "-" : "+" }

    private func padded(_ number: Int, _ width: Int = 2) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
