import CalendarValues
import Foundation
import Messages
import PlanExport
import PlanModel
import Testing

@testable import PlanSamples

/// What nobody agreed to pass on is in no byte of any format.
struct ReductionTests {
    /// Each set of areas, alone and in pairs, with no topics, and each topic alone.
    static let scopes: [ConsentScope] = {
        let names = SharedPlans.secrets.keys.sorted()
        let single = names.map { ConsentScope(areas: [$0], topics: []) }
        let pairs = zip(names, names.dropFirst()).map { ConsentScope(areas: [$0, $1], topics: [.followUp]) }
        let topics = PlanTopic.allCases.map { ConsentScope(areas: ["work"], topics: [$0]) }
        return single + pairs + topics + [ConsentScope(areas: ["all"], topics: Set(PlanTopic.allCases))]
    }()

    static let asked = SharedPlans.recipients.filter { [.consent, .referral].contains($0.basis) }.map(\.id)

    @Test func thereAreRecipientsToTest() {
        #expect(SharedPlans.recipients.count >= 8 && ReductionTests.asked.count >= 6)
    }

    @Test(arguments: asked)
    func onlyWhatWasAgreedIsInAnyFormat(id: String) throws {
        let recipient = try SharedPlans.recipient(id)
        for scope in ReductionTests.scopes {
            var plan = SharedPlans.full
            plan.sharing.consents = [
                SharedPlans.consent(recipient.id, areas: scope.areas, topics: scope.topics)
            ]
            let copy = try #require(SharedPlans.copy(plan, for: recipient))
            let bytes = try Renderings.all(copy)
            let isAll = scope.areas.contains("all")
            for (area, word) in SharedPlans.secrets where !isAll && !scope.areas.contains(area) {
                #expect(Renderings.holding(word, bytes).isEmpty, "\(recipient.id) \(scope.areas): \(area)")
            }
            for (topic, word) in SharedPlans.topicSecrets where !scope.topics.contains(topic) {
                #expect(Renderings.holding(word, bytes).isEmpty, "\(recipient.id) \(scope.topics): \(topic)")
            }
            // The test could not fail if nothing were shown at all.
            for area in scope.areas where !isAll {
                #expect(!Renderings.holding(SharedPlans.secrets[area] ?? "", bytes).isEmpty, "\(recipient.id): \(area)")
            }
            #expect(Renderings.holding("0101701234", bytes) + Renderings.holding("010170-", bytes) == [])
        }
    }

    @Test(arguments: asked, [Consent.Decision.refused, .withdrawn])
    func withoutConsentThereIsNoCopy(id: String, decision: Consent.Decision) throws {
        let recipient = try SharedPlans.recipient(id)
        var plan = SharedPlans.full
        #expect(SharedPlans.copy(plan, for: recipient) == nil)
        plan.sharing.consents = [
            SharedPlans.consent(recipient.id, areas: ["all"]),
            SharedPlans.consent(recipient.id, decision, areas: ["all"]),
        ]
        #expect(SharedPlans.copy(plan, for: recipient) == nil)
        plan.sharing.consents = [SharedPlans.consent(recipient.id, areas: ["all"], until: "2026-11-20")]
        #expect(SharedPlans.copy(plan, for: recipient) == nil, "a consent that has run out")
        plan.sharing.consents = [SharedPlans.consent("another", areas: ["all"])]
        #expect(SharedPlans.copy(plan, for: recipient) == nil)
    }

    @Test func aConsentHoldsToItsLastDay() throws {
        var plan = SharedPlans.full
        plan.sharing.consents = [SharedPlans.consent("job", areas: ["work"], until: "2026-11-21")]
        #expect(SharedPlans.copy(plan, for: try SharedPlans.recipient("job")) != nil)
    }

    @Test func aReferredStayGetsItsPartsByLaw() throws {
        let herberg = try SharedPlans.recipient("herberg")
        var plan = SharedPlans.full
        plan.sharing.isReferred = .said(true)
        let byLaw = try Renderings.all(try #require(SharedPlans.copy(plan, for: herberg)))
        #expect(Renderings.holding("Rosenkvarteret", byLaw).count > 2)
        #expect(Renderings.holding("Zinkdalen", byLaw).isEmpty && Renderings.holding("Lithiumdosis", byLaw).isEmpty)
        plan.sharing.consents = [SharedPlans.consent("herberg", areas: ["substances"])]
        let more = try Renderings.all(try #require(SharedPlans.copy(plan, for: herberg)))
        #expect(!Renderings.holding("Zinkdalen", more).isEmpty && !Renderings.holding("Rosenkvarteret", more).isEmpty)
        let job = try SharedPlans.recipient("job")
        plan.sharing.consents = []
        #expect(SharedPlans.copy(plan, for: job) == nil, "a referral is to the place alone")
    }

    @Test func aGoalKeptBackByNumberStays() throws {
        var plan = SharedPlans.full
        plan.sharing.consents = [SharedPlans.consent("job", areas: ["work", "money"], exceptGoals: [4])]
        let bytes = try Renderings.all(try #require(SharedPlans.copy(plan, for: SharedPlans.recipient("job"))))
        #expect(Renderings.holding("Kronborgbanken", bytes).isEmpty)
        #expect(!Renderings.holding("Savværksholdet", bytes).isEmpty)
    }

    @Test(arguments: SharedPlans.recipients.filter { $0.basis != .own }.map(\.id))
    func whatStaysHereIsInNoCopyButTheCitizens(id: String) throws {
        let recipient = try SharedPlans.recipient(id)
        var plan = SharedPlans.full
        plan.sharing.consents = [
            SharedPlans.consent(recipient.id, areas: ["all"], topics: Set(PlanTopic.allCases))
        ]
        plan.sharing.withheld = [
            .goal(1), .step(goal: 3, 1), .answer(Slot("wish.words")), .word("Kronborgbanken"), .person("person.1"),
        ]
        plan.goals[2] = Goal(number: 3, text: "Jeg tager min medicin", steps: plan.goals[2].steps)
        plan.circumstances.words = .said("Sofies kat, Kronborgbankens brev")
        let bytes = try Renderings.all(try #require(SharedPlans.copy(plan, for: recipient)))
        for word in ["Rosenkvarteret", "Lithiumdosis", "Ønskeord", "Kronborg", "Sofie"] {
            #expect(Renderings.holding(word, bytes).isEmpty, "\(recipient.id): \(word)")
        }
        let own = try Renderings.all(try #require(SharedPlans.copy(plan, for: SharedPlans.recipient("borger"))))
        #expect(!Renderings.holding("Ønskeord", own).isEmpty && !Renderings.holding("Rosenkvarteret", own).isEmpty)
    }

    @Test(arguments: SharedPlans.recipients.map(\.id))
    func aBlockedPlaceIsNowhere(id: String) throws {
        let recipient = try SharedPlans.recipient(id)
        var plan = SharedPlans.full
        plan.isPlaceBlocked = true
        plan.sharing.consents = [
            SharedPlans.consent(recipient.id, areas: ["all"], topics: Set(PlanTopic.allCases))
        ]
        plan.followUp.reach = .said("Gå forbi Lindegårdens reception på Vestergade 12, eller ring på 55667788")
        plan.goals[8] = Goal(number: 9, text: "Spiller i Lindegårdsbandet hver fredag på lindegården")
        let bytes = try Renderings.all(try #require(SharedPlans.copy(plan, for: recipient)))
        for word in ["indegård", "Vestergade", "Kvisten", "5566", "55 66"] {
            #expect(Renderings.holding(word, bytes).isEmpty, "\(recipient.id): \(word)")
        }
        guard recipient.basis != .authority else { return }
        #expect(Renderings.holding("udeladt", bytes).isEmpty, "\(recipient.id)")
        #expect(Renderings.holding("placeWithheld\": \"yes", bytes).isEmpty)
    }

    @Test(arguments: SharedPlans.recipients.filter { $0.basis == .consent }.map(\.id))
    func aPartSaysNothingAboutWhatIsNotInIt(id: String) throws {
        let recipient = try SharedPlans.recipient(id)
        var plan = SharedPlans.full
        plan.sharing.consents = [SharedPlans.consent(recipient.id, areas: ["work"])]
        let bytes = try Renderings.all(try #require(SharedPlans.copy(plan, for: recipient)))
        for word in ["udeladt", "Ikke spurgt", "Vil ikke svare", "⟨"] {
            #expect(Renderings.holding(word, bytes).isEmpty, "\(recipient.id): \(word)")
        }
    }

    @Test func theOfferRecordGoesToTheCitizenAndTheAuthorityAlone() throws {
        var plan = SamplePlans.declined
        plan.sharing.isReferred = .said(true)
        plan.sharing.consents = SharedPlans.recipients.map { SharedPlans.consent($0.id, areas: ["all"]) }
        let copies = SharedPlans.recipients.filter { SharedPlans.copy(plan, for: $0) != nil }.map(\.id)
        #expect(Set(copies) == ["borger", "kommune"])
    }
}
