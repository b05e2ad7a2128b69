import PlanModel
import Testing

@Suite struct SlotTests {
    @Test(arguments: [
        Slot("wish.words"), Slot("goal.text", [2]), Slot("step.what", [2, 1]), Slot("signature.how", [12]),
    ])
    func readsWhatItWrites(slot: Slot) { #expect(Slot(slot.description) == slot) }

    @Test(arguments: ["goal.text[", "goal.text[]", "goal.text[a]", "goal.text[1,]x"])
    func refusesWhatIsNoSlot(text: String) { #expect(Slot(text) == nil) }

    @Test func aStepIsAboutItsGoal() {
        #expect(Slot("goal.text", [2]).isAboutSame(as: Slot("step.what", [2, 1])))
        #expect(!Slot("goal.text", [1]).isAboutSame(as: Slot("step.what", [2, 1])))
    }
}
