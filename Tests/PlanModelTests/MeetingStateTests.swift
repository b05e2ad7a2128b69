import CalendarValues
import PlanModel
import Testing

@Suite struct MeetingStateTests {
    private static let goal = Slot("goal.text", [1])

    /// One event a turn.
    private static func journal(_ events: [Event]) -> [JournalEntry] {
        events.enumerated().map {
            JournalEntry(sequence: $0.offset + 1, turn: $0.offset + 1, at: "", event: $0.element)
        }
    }

    private static func said(_ words: String, at slot: Slot = goal) -> Event {
        .answered(slot, Answer(words: words, value: .words(words), speaker: "citizen"))
    }

    @Test func anUndoneTurnIsAsIfNeverSaid() {
        let before = MeetingState(journal: Self.journal([Self.said("a")]))
        let after = MeetingState(journal: Self.journal([Self.said("a"), Self.said("b"), .undone(turn: 2)]))
        #expect(after[Self.goal] == before[Self.goal])
        #expect(after.lastSequence == 3)
    }

    @Test func undoingTwiceTakesBackTwo() {
        let events = [Self.said("a"), Self.said("b"), Self.said("c"), .undone(turn: 3), .undone(turn: 2)]
        #expect(MeetingState(journal: Self.journal(events))[Self.goal]?.words == "a")
    }

    @Test func theSameAnswerAgainIsNoChange() {
        let state = MeetingState(
            journal: Self.journal([Self.said("a"), Self.said("a"), Self.said("b"), Self.said("b")]))
        #expect(state.answers[Self.goal]?.changed == 3)
        #expect(state.answers[Self.goal]?.sequence == 4)
    }

    @Test func foldingOneByOneIsFoldingAtOnce() {
        let events: [Event] = [
            Self.said("a"), Self.said("b", at: Slot("wish.words")), .undone(turn: 1), Self.said("c"),
            .struck(Self.goal),
            .completed(version: 1, day: Day(ordinal: 0)), .revised(version: 2, day: Day(ordinal: 1)),
        ]
        let journal = Self.journal(events)
        var state = MeetingState()
        for (index, entry) in journal.enumerated() {
            state.apply(entry)
            #expect(state == MeetingState(journal: Array(journal[...index])))
        }
        #expect(state.version == 2)
        #expect(!state.isCompleted)
    }

    @Test func aStruckGoalKeepsItsNumber() {
        let second = Slot("goal.text", [2])
        let state = MeetingState(
            journal: Self.journal([Self.said("a"), Self.said("b", at: second), .struck(Self.goal)]))
        #expect(Plan(state).goals.map(\.number) == [2])
    }

    /// Only a clear no shows where somebody is who may be looked for.
    @Test(arguments: [
        (Value.flag(true), true), (.flag(false), false), (.missing(.unknown), true), (.missing(.declined), true),
        (.missing(.nextTime), true), (.missing(.notRelevant), false),
    ])
    func whoDoesNotSayNoIsKeptSafe(value: Value, isBlocked: Bool) {
        let answer = Answer(words: "", value: value, speaker: "citizen")
        let state = MeetingState(journal: Self.journal([.answered(Slot("safety.block"), answer)]))
        #expect(Plan(state).isPlaceBlocked == isBlocked)
    }

    @Test func signaturesBelongToTheirVersion() {
        let signed = Answer(words: "A", value: .choice("typed"), speaker: "citizen")
        let events: [Event] = [
            .answered(Slot("citizen.name"), Answer(words: "A", value: .words("A"), speaker: "caseworker")),
            .answered(Slot("signature.how", [1]), signed), .completed(version: 1, day: Day(ordinal: 0)),
        ]
        #expect(Plan(MeetingState(journal: Self.journal(events))).signatures.count == 1)
        let revised = MeetingState(journal: Self.journal(events + [.revised(version: 2, day: Day(ordinal: 1))]))
        #expect(Plan(revised).signatures.isEmpty)
    }
}
