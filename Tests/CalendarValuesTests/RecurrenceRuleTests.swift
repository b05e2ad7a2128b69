import CalendarValues
import Testing

@Suite struct RecurrenceRuleTests {
    @Test(arguments: [
        (Frequency(.every(Period(2, .week))), "FREQ=WEEKLY;INTERVAL=2"),
        (Frequency(.every(Period(14, .day))), "FREQ=DAILY;INTERVAL=14"),
        (Frequency(.times(1, 1, per: Period(1, .month))), "FREQ=MONTHLY"),
        (Frequency(.every(Period(1, .week)), days: .weekdays([.tuesday, .thursday])), "FREQ=WEEKLY;BYDAY=TU,TH"),
        (Frequency(.every(Period(1, .day)), days: .weekdays([.monday])), "FREQ=WEEKLY;BYDAY=MO"),
        (Frequency(.every(Period(1, .month)), days: .weekdayOfMonth(.friday, position: -1)), "FREQ=MONTHLY;BYDAY=-1FR"),
        (Frequency(.every(Period(3, .month)), days: .dayOfMonth(15)), "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15"),
        (
            Frequency(.every(Period(1, .week)), days: .weekdays([.monday]), time: TimeOfDay(hour: 9, minute: 30)),
            "FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=30"
        ),
    ])
    func writes(frequency: Frequency, rrule: String) { #expect(frequency.rrule == rrule) }

    @Test func evenWeeksAreTheEvenNumbers() throws {
        let rule = try #require(Frequency(.every(Period(2, .week)), days: .evenWeeks([])).rrule)
        #expect(rule.hasPrefix("FREQ=YEARLY;BYWEEKNO=2,4,6"))
        #expect(rule.hasSuffix(",50,52"))
    }

    @Test func hasNoneForMoreThanOnceInAPeriod() {
        #expect(Frequency(.times(2, 2, per: Period(1, .week))).rrule == nil)
        #expect(Frequency(.amount(Length(minutes: 60), per: Period(1, .week))).rrule == nil)
    }

    @Test(arguments: ["FREQ=WEEKLY;BYDAY=XX", "FREQ=MONTHLY;BYMONTHDAY=40", "FREQ=WEEKLY;COUNT=3", "nonsense"])
    func refusesRulesItCannotHold(rrule: String) { #expect(Frequency(rate: "R/P1W", rrule: rrule) == nil) }
}
