/// A second in UTC, leap seconds not counted: what certificates state their validity in.
public struct UTCTime: Hashable, Comparable, Sendable {
    /// Seconds since 1970-01-01T00:00:00Z.
    public let secondsSince1970: Int64

    /// The second so many after 1970-01-01T00:00:00Z.
    public init(secondsSince1970: Int64) { self.secondsSince1970 = secondsSince1970 }

    /// A second of the Gregorian calendar; nil for a day or time that is not there.
    public init?(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
        guard (0...9999).contains(year), (1...12).contains(month), (0...23).contains(hour),
            (0...59).contains(minute), (0...59).contains(second),
            (1...UTCTime.length(ofMonth: month, year: year)).contains(day)
        else { return nil }
        let days = UTCTime.days(toYear: year, month: month) + day - 1
        secondsSince1970 = Int64(days) * 86_400 + Int64(hour * 3_600 + minute * 60 + second)
    }

    /// Earlier first.
    public static func < (left: UTCTime, right: UTCTime) -> Bool { left.secondsSince1970 < right.secondsSince1970 }

    /// So many seconds later.
    public func adding(seconds: Int64) -> UTCTime { UTCTime(secondsSince1970: secondsSince1970 + seconds) }

    /// `YYYYMMDDhhmmss`, UTC; nil outside the years 0 to 9999.
    public var digits: String? {
        let days = Int(secondsSince1970.quotient(roundedDownBy: 86_400))
        let inDay = Int(secondsSince1970 - Int64(days) * 86_400)
        guard let (year, month, day) = UTCTime.date(ofDay: days) else { return nil }
        let parts = [(year, 4), (month, 2), (day, 2), (inDay / 3_600, 2), (inDay / 60 % 60, 2), (inDay % 60, 2)]
        return parts.map { value, width in
            let text = String(value)
            return String(repeating: "0", count: max(0, width - text.count)) + text
        }.joined()
    }

    private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    private static func length(ofMonth month: Int, year: Int) -> Int {
        month == 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    /// Days from 1970-01-01 to the first of the month.
    private static func days(toYear year: Int, month: Int) -> Int {
        let before = year - 1
        let leapDays = before / 4 - before / 100 + before / 400
        // 719 162 days lie between 0001-01-01 and 1970-01-01; year 0 is a leap year.
        let years = year == 0 ? -366 : before * 365 + leapDays
        return years - 719_162 + (1..<month).reduce(0) { $0 + length(ofMonth: $1, year: year) }
    }

    private static func date(ofDay day: Int) -> (year: Int, month: Int, day: Int)? {
        guard day >= days(toYear: 0, month: 1), day < days(toYear: 9999, month: 12) + 31 else { return nil }
        var year = min(9999, max(0, 1970 + day / 366 - 3))
        if day < 0 { year = max(0, 1970 + day / 365 - 3) }
        while year < 9999, days(toYear: year + 1, month: 1) <= day { year += 1 }
        let month = (1...12).last { days(toYear: year, month: $0) <= day } ?? 1
        return (year, month, day - days(toYear: year, month: month) + 1)
    }
}

extension UTCTime {
    /// The content of a UTCTime (years 1950 to 2049) or GeneralizedTime, with seconds and `Z`; nil for anything else.
    init?(derContent content: ArraySlice<UInt8>, tag: DERTag) {
        let digits = content.dropLast().map { Int($0) - 48 }
        guard content.last == UInt8(ascii: "Z"), digits.allSatisfy((0...9).contains) else { return nil }
        func pair(_ index: Int) -> Int { digits[index] * 10 + digits[index + 1] }
        let year: Int
        switch (tag, digits.count) {
        case (.utcTime, 12): year = pair(0) < 50 ? 2000 + pair(0) : 1900 + pair(0)
        case (.generalizedTime, 14): year = pair(0) * 100 + pair(2)
        default: return nil
        }
        let rest = digits.count - 10
        self.init(
            year: year, month: pair(rest), day: pair(rest + 2), hour: pair(rest + 4), minute: pair(rest + 6),
            second: pair(rest + 8))
    }

    /// As RFC 5280, 4.1.2.5 wants it: UTCTime to the end of 2049, then GeneralizedTime. Throws `.outOfBounds` outside
    /// the years 1950 to 9999.
    func der() throws(CryptographyError) -> [UInt8] {
        guard let digits, digits >= "19500101" else { throw .outOfBounds }
        let isShort = digits < "2050"
        return DER.element(
            isShort ? .utcTime : .generalizedTime, Array((isShort ? digits.dropFirst(2) : digits[...]).utf8) + [0x5a])
    }
}

extension Int64 {
    fileprivate func quotient(roundedDownBy divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
