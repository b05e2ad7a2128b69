import CalendarValues

/// A CPR number or a birth date; shown only masked.
///
/// A replacement number has 60 added to its day (CPR-kontoret, "Erstatningspersonnumre").
public struct Identity: Hashable, Sendable, Codable {
    /// Ten digits, or nil where only a birth date was given.
    public let number: String?
    public let birthDay: Day?

    public init(birthDay: Day) {
        number = nil
        self.birthDay = birthDay
    }

    /// Ten digits, with or without a hyphen or blank after the sixth; fails where the first six are no date.
    ///
    /// The check digit is not tested: numbers given since 2007 need not fulfil it.
    public init?(number text: String) {
        let digits = text.filter { $0 != "-" && $0 != " " }
        let bytes = Array(digits.utf8)
        guard bytes.count == 10, digits.count == 10, bytes.allSatisfy({ (48...57).contains($0) }) else { return nil }
        let pairs = (0..<3).map { Int(bytes[$0 * 2] - 48) * 10 + Int(bytes[$0 * 2 + 1] - 48) }
        let day = pairs[0] > 60 ? pairs[0] - 60 : pairs[0]
        let year = Identity.century(yearDigits: pairs[2], seventh: Int(bytes[6] - 48)) + pairs[2]
        guard let birthDay = Day(year: year, month: pairs[1], day: day) else { return nil }
        number = digits
        self.birthDay = birthDay
    }

    /// The seventh digit tells the century (CPR-kontoret, "Personnummeret i CPR").
    private static func century(yearDigits: Int, seventh: Int) -> Int {
        switch seventh {
        case 0...3: 1900
        case 4, 9: yearDigits <= 36 ? 2000 : 1900
        default: yearDigits <= 57 ? 2000 : 1800
        }
    }
}
