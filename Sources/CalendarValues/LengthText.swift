extension Length: LosslessStringConvertible {
    /// `P1Y6M`, `P2W`, `P10D`, `P1.5M`, `PT45M`; nothing at all is `P0D`.
    public var description: String {
        if isZero { return "P0D" }
        if halfMonths == 0, seconds == 0, halfDays % 7 == 0 { return "P\(Length.halves(halfDays / 7))W" }
        return "P" + monthText + dayText + clockText
    }

    private var monthText: String {
        let years = halfMonths / 24
        let rest = halfMonths % 24
        return (years == 0 ? "" : "\(years)Y") + (rest == 0 ? "" : "\(Length.halves(rest))M")
    }

    private var dayText: String { halfDays == 0 ? "" : "\(Length.halves(halfDays))D" }

    private var clockText: String {
        guard seconds != 0 else { return "" }
        let parts = [(seconds / 3600, "H"), (seconds / 60 % 60, "M"), (seconds % 60, "S")]
        return "T" + parts.filter { $0.0 != 0 }.map { "\($0.0)\($0.1)" }.joined()
    }

    private static func halves(_ count: Int) -> String { count % 2 == 0 ? "\(count / 2)" : "\(count / 2).5" }

    /// Reads an ISO 8601 duration whose numbers are whole or end in `.5` (also `.25` and `.75` of a year).
    public init?(_ text: String) {
        guard let body = text.dropping(prefix: "P"), !body.isEmpty else { return nil }
        let (calendar, clock) = body.cut(at: "T") ?? (body, "")
        guard !body.hasSuffix("T"), let days = Length.parts(calendar, units: Length.calendarUnits),
            let times = Length.parts(clock, units: Length.clockUnits)
        else { return nil }
        self = days + times
    }

    /// What a quarter of each unit is; nil where a quarter is no whole number of half units.
    private static let calendarUnits: [(letter: Character, quarter: @Sendable (Int) -> Length?)] = [
        ("Y", { Length(halfMonths: $0 * 6) }), ("M", { $0 % 2 == 0 ? Length(halfMonths: $0 / 2) : nil }),
        ("W", { $0 % 2 == 0 ? Length(halfDays: $0 / 2 * 7) : nil }),
        ("D", { $0 % 2 == 0 ? Length(halfDays: $0 / 2) : nil }),
    ]

    private static let clockUnits: [(letter: Character, quarter: @Sendable (Int) -> Length?)] = [
        ("H", { Length(seconds: $0 * 900) }), ("M", { Length(seconds: $0 * 15) }),
        ("S", { $0 % 4 == 0 ? Length(seconds: $0 / 4) : nil }),
    ]

    private static func parts(_ text: String, units: [(letter: Character, quarter: @Sendable (Int) -> Length?)])
        -> Length?
    {
        var total = Length(halfMonths: 0)
        var number = ""
        var next = 0
        for character in text {
            if character.isASCIIDigit || character == "." {
                number.append(character)
                continue
            }
            guard let unit = units[next...].firstIndex(where: { $0.letter == character }),
                let quarters = quarters(number), let part = units[unit].quarter(quarters)
            else { return nil }
            total = total + part
            number = ""
            next = unit + 1
        }
        return number.isEmpty ? total : nil
    }

    private static func quarters(_ number: String) -> Int? {
        let parts = number.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), (1...7).contains(parts[0].count), let whole = Int(parts[0]) else {
            return nil
        }
        guard parts.count == 2 else { return whole * 4 }
        let ends: [Substring: Int] = ["0": 0, "25": 1, "5": 2, "50": 2, "75": 3]
        return ends[parts[1]].map { whole * 4 + $0 }
    }
}

extension Length: Codable {
    /// Reads the text form; fails with `DecodingError.dataCorrupted` on anything else.
    public init(from decoder: any Decoder) throws { self = try decoder.lossless(Length.self) }

    /// Writes the text form.
    public func encode(to encoder: any Encoder) throws { try encoder.text(description) }
}
