import CalendarValues
import PlanExport
import PlanModel
import Testing

@testable import PlanSamples

/// From the journal of a meeting to its document.
struct JournalTests {
    private func answered(_ field: String, at indices: [Int] = [], _ value: Value, words: String = "") -> Event {
        .answered(Slot(field, indices), Answer(words: words, value: value, speaker: "citizen"))
    }

    private func plan(_ events: [Event]) -> Plan {
        let entries = events.enumerated().map { JournalEntry(sequence: $0 + 1, turn: $0 + 1, at: "", event: $1) }
        return Plan(MeetingState(journal: entries))
    }

    private var held: [Event] {
        [
            .opened(SamplePlans.opening), answered("citizen.name", .words("Anders Krogh")),
            answered("caseworker.name", .words("Karin Lund")), answered("offer.answer", .choice("yes")),
            answered("wish.words", .words("Et sted med ro")),
            answered("goal.text", at: [1], .words("Jeg har en lejlighed")),
            answered("step.what", at: [1, 1], .words("Skriver mig op")),
            answered("signature.how", at: [1], .choice("typed"), words: "Anders Krogh"),
            .completed(version: 1, day: SamplePlans.today),
        ]
    }

    private func text(_ plan: Plan) -> String {
        TextRenderer().text(PlanDocument(plan: plan, edition: SamplePlans.edition()))
    }

    @Test func aMeetingBecomesAPlan() {
        let text = text(plan(held))
        for words in ["»Et sted med ro«", "»Jeg har en lejlighed«", "- Skriver mig op", "Skrev sit navn: Anders Krogh"]
        {
            #expect(text.contains(words))
        }
    }

    @Test func aNoAfterSigningBecomesARecordOfItsOwn() {
        let later = SamplePlans.today.adding(days: 9)
        let withdrawn = plan(
            held + [
                .revised(version: 2, day: later), answered("offer.answer", .choice("no")),
                answered("offer.words", .words("Jeg vil selv")), .completed(version: 2, day: later),
            ])
        let text = text(withdrawn)
        #expect(text.contains("trukket sit ja tilbage"))
        #expect(text.contains("»Jeg vil selv«") && text.contains("Afsluttet: mandag den 30. november 2026"))
        for words in ["Et sted med ro", "lejlighed", "Skriver mig op", "Skrev sit navn"] {
            #expect(!text.contains(words))
        }
    }
}
