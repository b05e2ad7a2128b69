import PlanExport
import PlanModel
import Testing

@testable import PlanSamples

struct TextTests {
    private func lines(_ words: String) -> [Substring] {
        var plan = SamplePlans.rich
        plan.wishes = .said(words)
        plan.purpose = .said(words)
        plan.followUp.reach = .said(words)
        plan.goals = [Goal(number: 1, text: words, steps: [SubGoal(number: 1, text: words)], objection: .said(words))]
        return TextRenderer().text(PlanDocument(plan: plan, edition: SamplePlans.edition()))
            .split(separator: "\n", omittingEmptySubsequences: false)
    }

    @Test(arguments: [
        String(repeating: "ord ", count: 2000), String(repeating: "æ", count: 5000),
        String(repeating: "a\u{30A}", count: 500),
        String(repeating: "👩‍👩‍👧‍👦", count: 300), String(repeating: "🇩🇰 ", count: 300), "kort",
        String(repeating: "langtordmedbindestreg-", count: 40),
    ])
    func noLineIsWiderThan72Characters(words: String) {
        for line in lines(words) {
            #expect(line.count <= TextRenderer.width)
            #expect(line.last?.isWhitespace != true)
        }
    }

    @Test func longWordsAreCutBetweenCharacters() {
        let flags = String(repeating: "🇩🇰", count: 200)
        let found = lines(flags).joined().filter { $0 == "🇩🇰" }.count
        #expect(found == 200 * 6)
    }

    @Test func lineBreaksOfTheCitizenAreKept() {
        let text = lines("Kære alle\r\n\r\n\tjeg vil hjem\r\nhilsen mig").joined(separator: "\n")
        #expect(text.contains("»Kære alle\n\njeg vil hjem\nhilsen mig«"))
    }

    @Test func decomposedLettersAreComposed() {
        let text = lines("a\u{30A}ben do\u{308}r").joined()
        #expect(text.unicodeScalars.contains("å") && !text.unicodeScalars.contains("\u{30A}"))
    }

    @Test func noDrawnTables() { #expect(!lines("x").joined().contains { "|+│─┼".contains($0) }) }
}
