import CalendarValues
import DanishLanguage
import Testing

@Suite struct TimeCorpusTests {
    /// `kind | value | rrule | ask`, the last two where there is one.
    @Test(arguments: Corpus.sayings("time.txt") + Corpus.sayings("time_talk.txt")) func isReadAsMeant(saying: Saying)
        throws
    {
        let cells = Corpus.cells(saying.meaning)
        let reading = try #require(Fixed.reader.read(saying.text, at: Fixed.reference))
        #expect(reading.value.kind == cells[0])
        #expect(reading.value.notation == cells[1])
        #expect(reading.ask == (cells.last == "ask"))
        if let rule = cells.first(where: { $0.hasPrefix("FREQ=") }) { #expect(reading.rrule == rule) }
        #expect(!reading.explanation.isEmpty)
        #expect(reading.range.upperBound <= saying.text.count)
    }

    @Test(arguments: Corpus.lines("not_time.txt")) func isNotAboutTime(text: String) {
        let reading = Fixed.reader.read(text, at: Fixed.reference)
        #expect(reading == nil, "read as \(reading?.value.notation ?? "")")
    }

    /// Easter 2027 is on 28 March; Maundy Thursday, Good Friday and Easter Monday are no working days.
    @Test(arguments: [
        ("om fem hverdage", "2026-11-21", "2026-11-27"), ("om tre hverdage", "2027-03-24", "2027-04-01"),
        ("om en hverdag", "2026-12-24", "2026-12-28"), ("senest om 10 arbejdsdage", "2026-12-17", "../2027-01-04"),
        ("den første hverdag i januar", "2026-11-21", "2027-01-04"),
    ])
    func workingDaysSkipPublicHolidays(text: String, today: String, value: String) throws {
        let day = try #require(Day(today))
        let reading = try #require(Fixed.reader.read(text, at: ReferenceTime(today: day)))
        #expect(reading.value.notation == value)
    }

    /// Said soon after Christmas it is that one, and the coming one is listed.
    @Test func aHolidayJustPastIsCountedFrom() throws {
        let january = try #require(Day("2027-01-10"))
        let reading = try #require(Fixed.reader.read("to måneder efter juleaften", at: ReferenceTime(today: january)))
        #expect(reading.value.notation == "2027-02-24")
        #expect(reading.alternatives.map(\.notation) == ["2028-02-24"])
        #expect(reading.ask)
    }

    @Test func theNegativeCorpusIsLarge() { #expect(Corpus.lines("not_time.txt").count >= 200) }

    @Test(arguments: [
        ("30. februar", TimeProblem.impossibleDate), ("den 31. november", .impossibleDate), ("uge 60", .impossibleDate),
        ("den 31/4", .impossibleDate), ("i går", .past), ("sidste uge", .past), ("den 1. marts 2020", .past),
        ("senest den 1. marts 2020", .past),
        ("fra 1. marts til 1. februar 2026", .endBeforeStart), ("i 150 år", .longerThanALife),
        ("om 200 år", .longerThanALife),
        ("fredag den 3. december", .weekdayMismatch), ("mandag den 1. marts 2028", .weekdayMismatch),
    ])
    func asksAboutWhatCannotBe(text: String, problem: TimeProblem) throws {
        let reading = try #require(Fixed.reader.read(text, at: Fixed.reference))
        #expect(reading.problem == problem)
        #expect(reading.ask)
    }

    @Test(arguments: [
        ("om fjorten dage, eller nej, mandag den 7.", "2026-12-07"), ("på tirsdag, undskyld, på onsdag", "2026-11-25"),
        ("tre måneder, nej vent, et halvt år", "P6M"), ("i morgen, eller rettere sagt på mandag", "2026-11-23"),
    ])
    func theLastCorrectionCounts(text: String, value: String) {
        #expect(Fixed.reader.read(text, at: Fixed.reference)?.value.notation == value)
    }

    @Test func severalReadingsInOneLine() {
        let readings = Fixed.reader.readAll("hver mandag kl. 10, indtil udgangen af marts", at: Fixed.reference)
        #expect(readings.map(\.value.notation) == ["R/P1W", "../2027-03-31"])
    }

    @Test func twoDaysAreAsked() {
        let reading = Fixed.reader.read("mandag eller onsdag", at: Fixed.reference)
        #expect(reading?.value.notation == "2026-11-23")
        #expect(reading?.alternatives.map(\.notation) == ["2026-11-25"])
        #expect(reading?.ask == true)
    }

    @Test(arguments: [
        ("til jeg fylder 23", "2026-11-21/2027-04-30"), ("når jeg fylder 23", "2027-05-01"),
        ("inden jeg fylder 23 år", "../2027-04-30"),
        ("indtil jeg bliver treogtyve", "2026-11-21/2027-04-30"),
    ])
    func birthdaysWhereTheBirthDayIsKnown(text: String, value: String) {
        let reference = ReferenceTime(today: Fixed.today, birthDay: Day("2004-05-01"))
        #expect(Fixed.reader.read(text, at: reference)?.value.notation == value)
    }

    @Test(arguments: [
        ("kl. 9", "2026-11-22T09:00"), ("kl. 14", "2026-11-21T14:00"), ("om to timer", "2026-11-21T12:30"),
        ("nu", "2026-11-21T10:30"),
    ])
    func theTimeOfDayCountsWhereItIsKnown(text: String, value: String) {
        let reference = ReferenceTime(today: Fixed.today, time: TimeOfDay(hour: 10, minute: 30))
        #expect(Fixed.reader.read(text, at: reference)?.value.notation == value)
    }

    @Test func theRangeIsCountedInCharacters() throws {
        let text = "ja, så – på lørdag, å"
        let decomposed = "ja, sa\u{30A} – på lørdag, a\u{30A}"
        for line in [text, decomposed] {
            let reading = try #require(Fixed.reader.read(line, at: Fixed.reference))
            #expect(String(Array(line)[reading.range]) == "på lørdag")
        }
    }

    @Test func schoolHolidaysAreASetting() {
        var settings = CalendarSettings(words: Locale.danish)
        settings.schoolHolidays["vinterferie"] = "W8..W8+6"
        let reader = TimeReader(words: Locale.danish, settings: settings)
        #expect(reader.read("i vinterferien", at: Fixed.reference)?.value.notation == "2027-02-22/2027-02-28")
    }

    @Test func everyHolidayRuleCanBeRead() {
        for (name, rule) in Locale.danish["holidays"].merging(
            Locale.danish["school_holidays"], uniquingKeysWith: { first, _ in first })
        {
            let holiday = HolidayRuleCheck.days(of: rule)
            #expect(holiday, "\(name): \(rule)")
        }
    }
}

/// A rule is readable where a school holiday of that rule is found.
enum HolidayRuleCheck {
    static func days(of rule: String) -> Bool {
        let reader = TimeReader(words: Locale.danish, settings: CalendarSettings(schoolHolidays: ["vinterferie": rule]))
        return reader.read("vinterferien", at: Fixed.reference) != nil
    }
}
