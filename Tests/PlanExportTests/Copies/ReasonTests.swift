import PlanExport
import PlanModel
import Testing

@testable import PlanSamples

/// Why the caseworker let something stand is the authority's own note; that it is a wish is for everybody.
struct ReasonTests {
    private static var plan: Plan {
        var plan = SharedPlans.full
        let step = SubGoal(number: 1, text: "Tager nøglen med", isWish: true, overruled: "Skridtgrund")
        plan.goals = [Goal(number: 1, text: "Jeg har min egen lejlighed", steps: [step], overruled: "Målgrund")]
        plan.sharing.consents = SharedPlans.recipients.map {
            SharedPlans.consent($0.id, areas: ["all"], topics: Set(PlanTopic.allCases))
        }
        return plan
    }

    @Test(arguments: SharedPlans.recipients.map(\.id))
    func reasonsStandInTheAuthoritysCopyAlone(id: String) throws {
        let recipient = try SharedPlans.recipient(id)
        let copy = try #require(SharedPlans.copy(ReasonTests.plan, for: recipient))
        let texts = try Renderings.all(copy)
        for reason in ["Skridtgrund", "Målgrund"] {
            #expect(Renderings.holding(reason, texts).isEmpty == (recipient.basis != .authority), "\(reason)")
        }
    }

    @Test func theWholePlanTellsBothAndThatTheStepIsAWish() {
        let document = PlanDocument(plan: ReasonTests.plan, edition: Renderings.edition)
        let text = TextRenderer().text(document)
        for words in ["Skridtgrund", "Målgrund", "Ønske – uddybes ved opfølgningen"] {
            #expect(text.contains(words), "\(words)")
        }
    }

    @Test func aQuestionIsPrintedAsItWasAskedOrNotAtAll() {
        var plan = ReasonTests.plan
        plan.checks = [
            CheckAnswer(rule: "not_in_the_room", named: ["people": ["Sofie", "Jens"]], words: .said("Karin gør")),
            CheckAnswer(rule: "not_in_the_room", words: .said("Karin gør")),
        ]
        let text = TextRenderer().text(PlanDocument(plan: plan, edition: Renderings.edition))
        #expect(text.contains("{people}") == false)
        #expect(text.contains("Sofie"))
    }
}
