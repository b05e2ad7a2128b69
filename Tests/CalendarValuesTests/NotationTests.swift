import CalendarValues
import Foundation
import Testing

@Suite struct NotationTests {
    @Test(arguments: [
        ("P3M", "duration", "P3M"), ("P36M", "duration", "P3Y"), ("<=P12M", "duration", "<=P1Y"),
        (">=P3M", "duration", ">=P3M"),
        ("P3M..P6M", "duration", "P3M..P6M"), ("P1.5M", "duration", "P1.5M"), ("P1.5W", "duration", "P1.5W"),
        ("P14D", "duration", "P2W"), ("PT2H30M", "duration", "PT2H30M"), ("P0.5Y", "duration", "P6M"),
        ("~P1M", "vague", "~P1M"),
        ("~P3M..P4M", "vague", "~P3M..P4M"), ("<P1Y", "vague", "<P1Y"), (">P1Y", "vague", ">P1Y"),
        ("P?W", "vague", "P?W"),
        ("PT?M", "vague", "PT?M"), ("?", "vague", "?"), ("~2027-03-01", "vague", "~2027-03-01"),
        ("2027-03-01/2027-05-31", "vague", "2027-03-01/2027-05-31"), ("2026-12-27/..", "vague", "2026-12-27/.."),
        ("../2027-01-31", "deadline", "../2027-01-31"), ("2026-11-24T09:30", "point", "2026-11-24T09:30"),
        ("2026-11-21/2026-11-30", "interval", "2026-11-21/2026-11-30"),
        ("2026-11-21/..", "open-ended", "2026-11-21/.."),
        ("R/P14D", "frequency", "R/P14D"), ("2/P1W", "frequency", "2/P1W"), ("PT2H/P1W", "frequency", "PT2H/P1W"),
        ("cond(jeg er flyttet)+P3M", "conditional", "cond(jeg er flyttet)+P3M"),
        ("while(der er behov)", "conditional", "while(der er behov)"),
        ("../cond(jeg fylder 18)", "conditional", "../cond(jeg fylder 18)"),
        ("2026-11-21/cond(jeg er i job)", "conditional", "2026-11-21/cond(jeg er i job)"),
    ])
    func readsTheNotation(text: String, kind: String, written: String) {
        let value = TimeExpression(notation: text, kind: kind)
        #expect(value?.kind == kind)
        #expect(value?.notation == written)
    }

    @Test(arguments: [
        ("P", "duration"), ("PT", "duration"), ("P3", "duration"), ("P3M", "vague"), ("~P3M", "duration"),
        ("3M", "duration"),
        ("P1.3M", "duration"), ("P3M6Y", "duration"), ("2026-02-30", "point"), ("2026-02-03T24:00", "point"),
        ("../..", "deadline"),
        ("2026-11-21/", "interval"), ("R/", "frequency"), ("0/P1W", "frequency"), ("5..2/P1W", "frequency"),
        ("cond()", "conditional"),
        ("cond(x)3M", "conditional"), ("", "vague"), ("?", "unheard-of"), ("P99999999999999999999M", "duration"),
    ])
    func refusesWhatIsNone(text: String, kind: String) {
        #expect(TimeExpression(notation: text, kind: kind) == nil)
    }

    @Test func parenthesesAndLineBreaksInAnEventDoNotBreakTheNotation() {
        let value = ConditionalTime(.when, event: "jeg (endelig)\nflytter ")
        #expect(value.description == "cond(jeg endelig flytter)")
    }

    @Test(arguments: ["{}", #"{"kind":"point"}"#, #"{"kind":"point","value":"i morgen"}"#])
    func refusesOtherJSON(text: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(TimeExpression.self, from: Data(text.utf8)) }
    }
}
