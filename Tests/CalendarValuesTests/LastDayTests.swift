import CalendarValues
import Testing

@Suite struct LastDayTests {
    @Test(arguments: [
        ("P3M", "duration", "2027-02-21"), ("P3M..P6M", "duration", "2027-05-21"), ("<=P1Y", "duration", "2027-11-21"),
        ("~P1M", "vague", "2026-12-21"), ("P1.5M", "duration", "2027-01-05"), ("P1.5W", "duration", "2026-12-02"),
        ("PT2H", "duration", "2026-11-21"), ("../2027-01-31", "deadline", "2027-01-31"),
        ("2026-11-24T09:30", "point", "2026-11-24"),
        ("2026-11-21/2026-11-30", "interval", "2026-11-30"), ("~2027-03-01", "vague", "2027-03-01"),
        ("2027-03-01/2027-05-31", "vague", "2027-05-31"),
    ])
    func isKnown(text: String, kind: String, day: String) throws {
        let start = try #require(Day("2026-11-21"))
        #expect(TimeExpression(notation: text, kind: kind)?.lastDay(from: start)?.description == day)
    }

    @Test(arguments: [
        ("2026-11-21/..", "open-ended"), ("R/P1W", "frequency"), ("?", "vague"), ("P?W", "vague"),
        ("2026-12-27/..", "vague"),
        ("cond(jeg er flyttet)+P3M", "conditional"), ("P9000Y", "duration"),
    ])
    func isUnknown(text: String, kind: String) throws {
        let start = try #require(Day("2026-11-21"))
        let value = try #require(TimeExpression(notation: text, kind: kind))
        #expect(value.lastDay(from: start) == nil)
    }

    @Test(arguments: [
        ("2026-01-31", "P1M", "2026-02-28"), ("2024-02-29", "P1Y", "2025-02-28"), ("2026-12-31", "P6M", "2027-06-30"),
    ])
    func monthEndsClamp(start: String, length: String, day: String) throws {
        let length = try #require(Length(length))
        #expect(Day(start)?.adding(length).description == day)
    }
}
