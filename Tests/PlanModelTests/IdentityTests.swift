import CalendarValues
import PlanModel
import Testing

/// All numbers are invented replacement numbers: 60 is added to the day.
@Suite struct IdentityTests {
    @Test(arguments: [
        ("650377-1234", "1977-03-05"), ("6503771234", "1977-03-05"), ("650377 1234", "1977-03-05"),
        ("610104-4321", "2004-01-01"), ("610137-4321", "1937-01-01"), ("911299-9999", "1999-12-31"),
    ])
    func readsReplacementNumbers(text: String, birthDay: String) {
        #expect(Identity(number: text)?.birthDay == Day(birthDay))
    }

    @Test(arguments: ["650377123", "65037712345", "651377-1234", "990277-1234", "65o377-1234", "٦٥٠٣٧٧١٢٣٤", ""])
    func refusesWhatIsNoNumber(text: String) { #expect(Identity(number: text) == nil) }
}
