import CalendarValues

/// Holidays, school holidays, seasons and calendar periods, as they fall around a day.
struct DanishCalendar: Sendable {
    private let rules: [String: HolidayRule]
    private let schoolHolidays: [String: String]
    private let publicHolidays: [HolidayRule]

    init(words: WordLists, settings: CalendarSettings) {
        let texts = Set(words["holidays"].values).union(settings.schoolHolidays.values)
        rules = texts.reduce(into: [:]) { $0[$1] = HolidayRule($1) }
        schoolHolidays = settings.schoolHolidays
        publicHolidays = words["public_holidays"].values.compactMap { HolidayRule($0) }
    }

    /// Monday to Friday, but no public holiday.
    func isWorkingDay(_ day: Day) -> Bool {
        day.weekday < .saturday && !publicHolidays.contains { $0.stretch(day.year)?.first == day }
    }

    /// The `count`th working day after `day`, or the first on or after it where `count` is 0; backwards where it asks so.
    func workingDay(_ count: Int, from day: Day, forward: Bool = true) -> Day {
        var (found, left) = (day, count)
        while left > 0 || !isWorkingDay(found) {
            found = found.adding(days: forward ? 1 : -1)
            if isWorkingDay(found), left > 0 { left -= 1 }
        }
        return found
    }

    /// A holiday by its rule's text.
    func holiday(_ rule: String) -> HolidayRule? { rules[rule] }

    /// A school holiday by its name.
    func schoolHoliday(_ name: String) -> HolidayRule? { schoolHolidays[name].flatMap { rules[$0] } }

    /// The calendar period of a unit that holds `day`, and those `steps` before or after it.
    static func period(_ unit: Period, around day: Day, steps: Int = 0) -> Stretch? {
        switch unit.unit {
        case .week:
            let start = day.startOfWeek.adding(days: 7 * steps)
            return Stretch(start, start.adding(days: 6), .week)
        case .month, .year:
            let months = unit.unit == .year ? 12 * unit.count : unit.count
            guard let january = Day(year: day.year, month: 1, day: 1) else { return nil }
            let start = january.adding(months: ((day.month - 1) / months + steps) * months)
            return Stretch(start, start.adding(months: months).adding(days: -1), .period)
        case .day: return Stretch(day.adding(days: steps))
        default: return nil
        }
    }

    /// A month that is on or comes next; `month` 1 to 12.
    static func month(_ month: Int, from day: Day) -> Stretch? {
        let year = month >= day.month ? day.year : day.year + 1
        return monthOf(year, month)
    }

    static func monthOf(_ year: Int, _ month: Int) -> Stretch? {
        Day(year: year, month: month, day: 1).map { Stretch($0, $0.endOfMonth, .period) }
    }

    /// The season that begins in `month`, of that year; winter goes on into the next.
    static func season(_ month: Int, year: Int) -> Stretch? {
        Day(year: year, month: month, day: 1).map { Stretch($0, $0.adding(months: 3).adding(days: -1), .season) }
    }

    /// The ISO week of that number that is on or comes next.
    static func week(_ week: Int, from day: Day) -> Stretch? {
        let year = day.isoWeek.year
        for candidate in year...(year + 6) {
            guard let monday = Day.startOfWeek(week, year: candidate) else { continue }
            if monday.adding(days: 6) >= day { return Stretch(monday, monday.adding(days: 6), .week) }
        }
        return nil
    }

    /// The first third of a stretch, its middle, or its last third.
    static func third(_ index: Int, of stretch: Stretch) -> Stretch {
        let days = stretch.first.days(until: stretch.last) + 1
        if days > 360, let year = Day(year: stretch.first.year, month: 1, day: 1) {
            let months = [(0, 3), (4, 8), (9, 12)][index]
            return Stretch(year.adding(months: months.0), year.adding(months: months.1).adding(days: -1), .part)
        }
        guard days < 28 || days > 31 else {
            let ends = [(0, 9), (10, 19), (20, days - 1)][index]
            return Stretch(stretch.first.adding(days: ends.0), stretch.first.adding(days: ends.1), .part)
        }
        let first = stretch.first.adding(days: days * index / 3)
        return Stretch(first, stretch.first.adding(days: days * (index + 1) / 3 - 1), .part)
    }
}
