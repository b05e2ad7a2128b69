import CalendarValues
import Testing

@Suite struct DayTests {
    @Test(arguments: [
        ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-11-30", 3, "2027-02-28"),
        ("2026-03-31", -1, "2026-02-28"), ("2026-12-15", 1, "2027-01-15"), ("2026-01-15", -1, "2025-12-15"),
    ])
    func monthsClampToTheEndOfTheMonth(start: String, months: Int, expected: String) {
        #expect(Day(start)?.adding(months: months).description == expected)
    }

    @Test(arguments: [
        ("2026-11-21", 2026, 47), ("2026-12-31", 2026, 53), ("2027-01-03", 2026, 53), ("2027-01-04", 2027, 1),
    ])
    func isoWeek(text: String, year: Int, week: Int) {
        let found = Day(text)?.isoWeek
        #expect(found?.year == year)
        #expect(found?.week == week)
    }

    @Test func ordinalsRoundTripOverFourCenturies() {
        for ordinal in stride(from: -80_000, through: 80_000, by: 7) {
            #expect(Day(ordinal: ordinal).ordinal == ordinal)
        }
        #expect(Day("1970-01-01")?.ordinal == 0)
        #expect(Day("2026-11-21")?.weekday == .saturday)
    }

    @Test(arguments: ["2026-02-30", "2026-13-01", "26-11-21", "2026-1-1", "2026-11-2a", ""])
    func refusesWhatIsNoDay(text: String) { #expect(Day(text) == nil) }
}
