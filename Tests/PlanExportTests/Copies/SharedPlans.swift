import CalendarValues
import Definitions
import Foundation
import PlanExport
import PlanModel

@testable import PlanSamples

/// A plan that touches every area of life, with a word of its own in each place, so that a leak is seen.
enum SharedPlans {
    static let recipients = (try? DefinitionFiles().recipients()) ?? []
    static let areas = AreaReader(words: Locale.words)

    static func recipient(_ id: String) throws -> Recipient {
        guard let recipient = recipients.first(where: { $0.id == id }) else { throw CocoaError(.fileNoSuchFile) }
        return recipient
    }

    static func copy(_ plan: Plan, for recipient: Recipient) -> PlanCopy? {
        PlanCopy(plan, for: recipient, on: SamplePlans.today, areas: areas, catalog: Locale.danish)
    }

    static func consent(
        _ recipient: String, _ decision: Consent.Decision = .given, areas: Set<String>, topics: Set<PlanTopic> = [],
        exceptGoals: Set<Int> = [], until: String = "2027-05-21"
    ) -> Consent {
        Consent(
            recipient: recipient, decision: decision,
            scope: ConsentScope(areas: areas, topics: topics, exceptGoals: exceptGoals), purpose: "at hjælpe",
            until: SamplePlans.day(until), day: SamplePlans.today)
    }

    /// Area of life → a word that stands in its goal and nowhere else.
    static let secrets: [String: String] = [
        "housing": "Rosenkvarteret", "substances": "Zinkdalen", "health": "Lithiumdosis", "money": "Kronborgbanken",
        "work": "Savværksholdet", "people": "Ingemor", "papers": "Grænsestempel", "law": "Tingstedet",
        "other": "Ukulele",
    ]

    /// Topic → a word that stands there and nowhere else.
    static let topicSecrets: [PlanTopic: String] = [
        .meeting: "Kvisten", .purpose: "Formålsord", .wishes: "Ønskeord", .situation: "Situationsord",
        .circumstances: "Hensynsord", .information: "Grundlagsord", .checks: "Tjekord", .otherPlans: "Anderplanord",
        .reach: "Kontaktord", .disagreements: "Uenighedsord", .additions: "Tillægsord", .signatures: "Vidneord",
    ]

    static var full: Plan {
        var plan = SamplePlans.draft
        plan.completed = SamplePlans.today
        plan.identity = Identity(number: "0101701234")
        plan.place = .said("Kvisten")
        plan.shelter = .said("Lindegården")
        plan.people += [
            SamplePlans.contact,
            Person(id: "person.1", name: "Sofie Mark", role: "relative", phone: .said("21 43 65 87"), isPresent: false),
            Person(id: "person.2", name: "Jens Karstensen", role: "professional", isPresent: false),
        ]
        plan.purpose = .said("Formålsord")
        plan.wishes = .said("Ønskeord")
        plan.situation.sleeps = .said("Situationsord")
        plan.situation.housing = .said("shelter")
        plan.circumstances.words = .said("Hensynsord")
        plan.circumstances.areas = .said(["housing", "treatment"])
        plan.information.obtained = .said("Grundlagsord")
        plan.checks = [CheckAnswer(rule: "housing_only", words: .said("Tjekord"))]
        plan.otherPlans = [OtherPlan(whose: "Anderplanord", about: .unasked, mayBeShared: .said(true))]
        plan.followUp.day = SamplePlans.time("2027-02-19", "point")
        plan.followUp.coordinator = .said(["caseworker"])
        plan.followUp.how = .said("meeting")
        plan.followUp.reach = .said("Kontaktord, 99 88 77 66")
        plan.signatures = [Signature(person: "caseworker", way: .spoken, words: "Vidneord")]
        plan.additions = [Addition(slot: Slot("pets.words"), value: .said("Tillægsord"))]
        plan.goals = goals
        return plan
    }

    /// One goal for each area, in words that tell the area as people do.
    private static let texts: [(area: String, goal: String, step: String)] = [
        ("housing", "Jeg har min egen lejlighed i Rosenkvarteret", "Skriver mig op til en bolig i Rosenkvarteret"),
        ("substances", "Jeg drikker ikke alkohol ved Zinkdalen", "Går til rusmiddelcentret i Zinkdalen"),
        ("health", "Jeg tager min medicin: Lithiumdosis", "Ringer til lægen om Lithiumdosis"),
        ("money", "Min gæld til Kronborgbanken er væk", "Skriver til Kronborgbanken om min gæld"),
        ("work", "Jeg har et job på Savværksholdet", "Starter i praktik på Savværksholdet"),
        ("people", "Jeg ser min datter hos Ingemor", "Ringer til min datter hos Ingemor"),
        ("papers", "Jeg har fået MitID og Grænsestempel", "Bestiller et nyt pas med Grænsestempel"),
        ("law", "Min dom fra Tingstedet er slut", "Møder til afsoning efter Tingstedet"),
        ("other", "Jeg spiller Ukulele", "Øver mig på Ukulele"),
    ]

    private static var goals: [Goal] {
        texts.enumerated().map { index, entry in
            Goal(
                number: index + 1, text: entry.goal, responsible: .said(["citizen"]),
                time: SamplePlans.time("P3M", "duration"),
                steps: [
                    SubGoal(
                        number: 1, text: entry.step, responsible: .said(["citizen", "contact"]),
                        time: SamplePlans.time("../2026-12-23", "deadline"))
                ], objection: index == 0 ? .said("Uenighedsord") : .unasked)
        }
    }
}
