import PlanExport
import PlanModel
import Testing

@testable import PlanSamples

/// Whoever sees to something but may not know the goal is noticed before anything is handed over.
struct UnawareTests {
    private func unaware(_ plan: Plan) -> [Unaware] {
        plan.unaware(
            recipients: SharedPlans.recipients, on: SamplePlans.today, areas: SharedPlans.areas,
            catalog: Locale.danish)
    }

    @Test func theShelterContactMayNotKnowWhatTheShelterIsNotGiven() {
        // Every step of the full plan is the contact's as well; with no consent none may be known.
        #expect(unaware(SharedPlans.full).map(\.goal) == Array(1...9))
        #expect(Set(unaware(SharedPlans.full).map(\.person)) == ["contact"])
        var plan = SharedPlans.full
        plan.sharing.consents = [SharedPlans.consent("herberg", areas: ["housing", "money"])]
        #expect(unaware(plan).map(\.goal) == [2, 3, 5, 6, 7, 8, 9])
        plan.sharing.consents = [SharedPlans.consent("herberg", areas: ["all"])]
        #expect(unaware(plan) == [])
    }

    @Test func anybodyElseKnowsWhatWasSaidWhileTheyWereThere() {
        var plan = SamplePlans.smallest
        plan.people.append(Person(id: "person.1", name: "Ane Bro", role: "relative", isPresent: false))
        plan.goals = [Goal(number: 2, text: "Jeg har et job", responsible: .said(["citizen", "person.1"]))]
        #expect(unaware(plan) == [Unaware(person: "person.1", goal: 2, step: nil)])
        plan.people[2] = Person(id: "person.1", name: "Ane Bro", role: "relative", isPresent: true)
        #expect(unaware(plan) == [])
    }
}
