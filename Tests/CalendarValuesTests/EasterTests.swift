import CalendarValues
import Testing

@Suite struct EasterTests {
    /// Dates of Easter Sunday as printed in Danish calendars; 2008 and 2038 are the earliest and latest of their time.
    @Test(arguments: [
        (1961, "1961-04-02"), (2000, "2000-04-23"), (2008, "2008-03-23"), (2024, "2024-03-31"), (2025, "2025-04-20"),
        (2026, "2026-04-05"), (2027, "2027-03-28"), (2028, "2028-04-16"), (2038, "2038-04-25"), (2049, "2049-04-18"),
    ])
    func sunday(year: Int, day: String) { #expect(Day.easter(year).description == day) }

    @Test func isASundayBetweenMarch22AndApril25() {
        for year in 1900...2200 {
            let easter = Day.easter(year)
            #expect(easter.weekday == .sunday)
            #expect((322...425).contains(easter.month * 100 + easter.day))
        }
    }

    @Test(arguments: [(1, 2027, "2027-01-04"), (53, 2026, "2026-12-28"), (7, 2027, "2027-02-15")])
    func startOfWeek(week: Int, year: Int, day: String) {
        #expect(Day.startOfWeek(week, year: year)?.description == day)
    }

    @Test(arguments: [(53, 2027), (0, 2027), (54, 2026)])
    func noSuchWeek(week: Int, year: Int) { #expect(Day.startOfWeek(week, year: year) == nil) }
}
