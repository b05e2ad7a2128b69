extension Day {
    /// Easter Sunday of the Gregorian calendar (Meeus/Jones/Butcher), on which most movable Danish holidays hang.
    public static func easter(_ year: Int) -> Day {
        let century = year / 100
        let golden = year % 19
        let skippedLeaps = century / 4
        let moonShift = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * golden + century - skippedLeaps - moonShift + 15) % 30
        let weekShift = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 4) % 7
        let late = (golden + 11 * epact + 22 * weekShift) / 451
        let daysFromMarch = epact + weekShift - 7 * late + 114
        let month = daysFromMarch / 31
        return Day(year: year, month: month, day: 1)?.adding(days: daysFromMarch % 31) ?? Day(ordinal: 0)
    }

    /// The Monday of an ISO 8601 week; nil where the year has no such week.
    public static func startOfWeek(_ week: Int, year: Int) -> Day? {
        guard let fourth = Day(year: year, month: 1, day: 4), (1...53).contains(week) else { return nil }
        let monday = fourth.startOfWeek.adding(days: (week - 1) * 7)
        return monday.isoWeek.year == year ? monday : nil
    }
}
