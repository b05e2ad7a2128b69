import CalendarValues
import DanishLanguage
import Testing

@Suite struct RoundTripTests {
    @Test func whatIsSaidBackIsReadAgain() {
        var generator = ValueGenerator(seed: 2026)
        for number in 0..<6_000 {
            let today = number % 3 == 0 ? Fixed.today : generator.day()
            let value = generator.expression(today: today)
            let text = Fixed.plain.text(value, today: today)
            let read = Fixed.reader.read(text, at: ReferenceTime(today: today))
            #expect(
                read?.value == value,
                "\(value.kind) \(value.notation) on \(today) is said “\(text)”, read \(read?.value.notation ?? "not at all")"
            )
        }
    }

    @Test(arguments: [
        ("P3M", "duration", "i 3 måneder, til søndag den 21. februar 2027"),
        ("P18M", "duration", "i 1 år og 6 måneder, til søndag den 21. maj 2028"),
        ("../2027-03-01", "deadline", "senest mandag den 1. marts 2027, det er om 14 uger"),
        ("2026-11-24T09:30", "point", "tirsdag den 24. november 2026 klokken 9.30, det er om 3 dage"),
        ("2026-12-11", "point", "fredag den 11. december 2026, det er om 20 dage"),
        ("2026-12-12", "point", "lørdag den 12. december 2026, det er om 3 uger"),
        ("2026-12-18", "point", "fredag den 18. december 2026, det er om 4 uger"),
        ("2029-08-21", "point", "tirsdag den 21. august 2029, det er om 3 år"),
        ("2026-11-22", "point", "søndag den 22. november 2026, det er i morgen"),
        ("2026-11-20", "point", "fredag den 20. november 2026, det var i går"),
        ("2027-03-01/2027-06-25", "interval", "fra mandag den 1. marts 2027 til og med fredag den 25. juni 2027"),
        ("2026-11-21/..", "open-ended", "indtil videre"), ("R/P2W", "frequency", "hver 2. uge"),
        ("2/P1W", "frequency", "2 gange om ugen"),
        ("R/P1Y", "frequency", "hvert år"), ("P3M..P6M", "duration", "i 3 til 6 måneder"),
        ("~P1M", "vague", "i omkring 1 måned"),
        ("cond(jeg er flyttet ind)", "conditional", "når jeg er flyttet ind"),
        ("P1.5M", "duration", "i 1½ måned, til tirsdag den 5. januar 2027"),
    ])
    func isPlain(notation: String, kind: String, text: String) throws {
        let value = try #require(TimeExpression(notation: notation, kind: kind))
        #expect(Fixed.plain.text(value, today: Fixed.today) == text)
    }

    @Test func aDayTheCalendarLacksIsNotSaidBack() throws {
        let impossible = try #require(Fixed.reader.read("den 30. februar", at: Fixed.reference))
        #expect(Fixed.plain.text(impossible, today: Fixed.today) == nil)
        let possible = try #require(Fixed.reader.read("den 28. februar", at: Fixed.reference))
        #expect(Fixed.plain.text(possible, today: Fixed.today)?.hasPrefix("søndag den 28. februar 2027") == true)
    }
}
