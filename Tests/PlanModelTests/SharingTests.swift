import CalendarValues
import PlanModel
import Testing

/// What ends a consent that was given in the meeting.
@Suite struct SharingTests {
    private static let day = Day(ordinal: 0)
    private static let scope = ConsentScope(areas: ["housing"], topics: [])

    private static func given(to recipient: String) -> (Slot, Value) {
        let consent = Consent(
            recipient: recipient, decision: .given, scope: scope, until: day.adding(days: 30), day: day)
        return (Slot(Field.consent(to: recipient)), .consent(consent))
    }

    /// The recipients who may have something when all that was said, one turn each.
    private static func inForce(_ said: [(Slot, Value)]) -> [String] {
        let both = [given(to: "herberg"), given(to: "job")]
        let entries = (both + said).enumerated().map { index, said in
            JournalEntry(
                sequence: index + 1, turn: index + 1, at: "",
                event: .answered(said.0, Answer(words: "", value: said.1, speaker: "citizen")))
        }
        let sharing = MeetingState(journal: entries).sharing
        return ["herberg", "job"].filter { sharing.consent(for: $0)?.isInForce(on: day) == true }
    }

    @Test func whatWasGivenStands() { #expect(Self.inForce([]) == ["herberg", "job"]) }

    @Test(arguments: [
        (Slot(Field.recipients), Value.choices([]), []),
        (Slot(Field.recipients), .choices(["job"]), ["job"]),
        (Slot(Field.recipients), .missing(.declined), []),
        (Slot(Field.consent(to: "job")), .missing(.unknown), ["herberg"]),
        (Slot("safety.block"), .flag(true), []),
        (Slot("safety.block"), .flag(false), ["herberg", "job"]),
        (Slot("offer.answer"), .choice("no"), []),
        (Slot("offer.answer"), .choice("yes"), ["herberg", "job"]),
        (Slot("wish.words"), .missing(.declined), ["herberg", "job"]),
        (Slot(Field.referral), .missing(.unknown), ["herberg", "job"]),
    ])
    func anotherAnswerEndsWhatItNoLongerCovers(slot: Slot, value: Value, left: [String]) {
        #expect(Self.inForce([(slot, value)]) == left)
    }

    @Test func whatStaysCanBeTakenBack() {
        let entries = [Value.kept([.goal(1), .word("a")]), .released([.goal(1)])].enumerated().map {
            JournalEntry(
                sequence: $0 + 1, turn: $0 + 1, at: "",
                event: .answered(Slot(Field.kept), Answer(words: "", value: $1, speaker: "citizen")))
        }
        #expect(MeetingState(journal: entries).sharing.withheld == [.word("a")])
    }
}
