import CalendarValues

/// When a holiday falls, in any year.
///
/// Written as in `holidays` of `locales/da/words/time.yaml`: `MM-DD`, `easter±n`, `2SU@05` (second Sunday of May, `-1` the
/// last), `4SU<12-25` (fourth Sunday before), `W7` (Monday of an ISO week), each with `±days`; `a..b` is a stretch,
/// ` | ` parts other readings, ` ! ` names the day a stretch is called after.
struct HolidayRule: Sendable {
    enum Anchor: Sendable {
        case date(month: Int, day: Int)
        case easter
        case weekdayOfMonth(Weekday, position: Int, month: Int)
        case weekdayBefore(Weekday, position: Int, month: Int, day: Int)
        case week(Int)
    }

    struct Place: Sendable {
        let anchor: Anchor
        let offset: Int

        func day(_ year: Int) -> Day? { anchor.day(year)?.adding(days: offset) }
    }

    let readings: [(first: Place, last: Place)]
    let main: Place?

    /// nil where the text is none of these.
    init?(_ text: String) {
        let parts = text.split(separator: "!", maxSplits: 1).map { HolidayRule.trimmed(String($0)) }
        guard let body = parts.first else { return nil }
        let readings = body.split(separator: "|").map { HolidayRule.stretch(HolidayRule.trimmed(String($0))) }
        guard !readings.isEmpty, readings.allSatisfy({ $0 != nil }) else { return nil }
        self.readings = readings.compactMap { $0 }
        main = parts.count > 1 ? HolidayRule.place(parts[1]) : nil
        if parts.count > 1, main == nil { return nil }
    }

    /// The holiday as it falls in `year`.
    func stretch(_ year: Int) -> Stretch? {
        let ranges = readings.compactMap { reading -> ClosedRange<Day>? in
            guard let first = reading.first.day(year), let last = reading.last.day(year), first <= last else {
                return nil
            }
            return first...last
        }
        guard ranges.count == readings.count, let usual = ranges.first else { return nil }
        let nature: Stretch.Nature = usual.lowerBound == usual.upperBound && ranges.count == 1 ? .day : .holiday
        let main = main?.day(year)
        return Stretch(usual.lowerBound, usual.upperBound, nature, others: Array(ranges.dropFirst()), main: main)
    }

    /// The holiday that is on, or comes next, on `day`.
    func next(from day: Day) -> Stretch? {
        for year in (day.year - 1)...(day.year + 2) {
            if let found = stretch(year), found.last >= day { return found }
        }
        return nil
    }

    private static func trimmed(_ text: String) -> String { text.split(separator: " ").joined(separator: " ") }

    private static func stretch(_ text: String) -> (first: Place, last: Place)? {
        let ends = HolidayRule.cut(text, at: "..")
        guard let first = place(ends.first ?? ""), let last = place(ends.last ?? "") else { return nil }
        return (first, last)
    }

    private static func cut(_ text: String, at separator: String) -> [String] {
        guard let start = text.position(of: separator) else { return [text] }
        return [String(text.prefix(start)), String(text.dropFirst(start + separator.count))]
    }

    private static func place(_ text: String) -> Place? {
        if text.hasPrefix("easter") { return offset(text.dropFirst(6)).map { Place(anchor: .easter, offset: $0) } }
        if text.hasPrefix("W") {
            let digits = text.dropFirst().prefix { $0.isDigit }
            guard let week = Int(digits), let offset = offset(text.dropFirst(1 + digits.count)) else { return nil }
            return Place(anchor: .week(week), offset: offset)
        }
        if let parts = pair(text, "@"), let (weekday, position) = weekday(parts.0), let month = Int(parts.1.prefix(2)),
            let offset = offset(parts.1.dropFirst(2))
        {
            return Place(anchor: .weekdayOfMonth(weekday, position: position, month: month), offset: offset)
        }
        if let parts = pair(text, "<"), let (weekday, position) = weekday(parts.0), let date = date(parts.1.prefix(5)),
            let offset = offset(parts.1.dropFirst(5))
        {
            return Place(
                anchor: .weekdayBefore(weekday, position: position, month: date.month, day: date.day), offset: offset)
        }
        guard let date = date(text.prefix(5)), let offset = offset(text.dropFirst(5)) else { return nil }
        return Place(anchor: .date(month: date.month, day: date.day), offset: offset)
    }

    private static func pair(_ text: String, _ separator: String) -> (String, String)? {
        let parts = cut(text, at: separator)
        return parts.count == 2 ? (parts[0], parts[1]) : nil
    }

    private static func offset(_ text: Substring) -> Int? {
        text.isEmpty ? 0 : text.hasPrefix("+") || text.hasPrefix("-") ? Int(text) : nil
    }

    private static func date(_ text: Substring) -> (month: Int, day: Int)? {
        let parts = text.split(separator: "-")
        guard parts.count == 2, let month = Int(parts[0]), let day = Int(parts[1]),
            Day(year: 2024, month: month, day: day) != nil
        else { return nil }
        return (month, day)
    }

    private static func weekday(_ text: String) -> (Weekday, Int)? {
        guard let weekday = Weekday.allCases.first(where: { text.hasSuffix($0.code) }),
            let position = Int(text.dropLast(2)),
            position != 0
        else { return nil }
        return (weekday, position)
    }
}

extension HolidayRule.Anchor {
    func day(_ year: Int) -> Day? {
        switch self {
        case .date(let month, let day): Day(year: year, month: month, day: day)
        case .easter: Day.easter(year)
        case .weekdayOfMonth(let weekday, let position, let month): Day.nth(position, weekday, month: month, year: year)
        case .weekdayBefore(let weekday, let position, let month, let day):
            Day(year: year, month: month, day: day).map { end in
                let back = (end.weekday.index - weekday.index + 6) % 7 + 1
                return end.adding(days: -back - (position - 1) * 7)
            }
        case .week(let week): Day.startOfWeek(week, year: year)
        }
    }
}

extension Day {
    /// The `position`th such weekday of a month, -1 the last; nil where the month has none.
    static func nth(_ position: Int, _ weekday: Weekday, month: Int, year: Int) -> Day? {
        guard let first = Day(year: year, month: month, day: 1) else { return nil }
        if position < 0 {
            let last = first.endOfMonth
            return last.adding(days: -((last.weekday.index - weekday.index + 7) % 7) + (position + 1) * 7)
        }
        let day = first.adding(days: (weekday.index - first.weekday.index + 7) % 7 + (position - 1) * 7)
        return day.month == month ? day : nil
    }

    /// The first such weekday after this day.
    func coming(_ weekday: Weekday) -> Day { adding(days: (weekday.index - self.weekday.index + 6) % 7 + 1) }

    /// The last such weekday before this day.
    func previous(_ weekday: Weekday) -> Day { adding(days: -((self.weekday.index - weekday.index + 6) % 7 + 1)) }
}
