import CalendarValues
import Foundation
import Messages
import PlanExport
import PlanModel
import Testing

@testable import PlanSamples

/// What no document may hold, sought in all bytes of every file.
struct ShieldTests {
    /// A plan in which `words` stand in every free text, held at `place`.
    private func plan(saying words: String, place: String, shelter: String? = nil) -> Plan {
        var plan = SamplePlans.draft
        plan.isPlaceBlocked = true
        plan.place = .said(place)
        plan.shelter = shelter.map(Stated.said) ?? .unasked
        plan.people = [
            Person(
                id: "citizen", name: "Anders \(words)", role: "citizen", roleWords: words, authority: words,
                phone: .said(words), isPresent: true)
        ]
        plan.otherPlans = [OtherPlan(whose: words, about: .said(words), mayBeShared: .said(true))]
        plan.occasion = .said("admission")
        plan.occasionWords = words
        plan.offer.allowedWords = .said(words)
        plan.offer.askAgain = condition(words)
        plan.wishes = .said(words)
        plan.situation.sleeps = .said(words)
        plan.situation.worked = .said(words)
        plan.situation.tried = .said(words)
        plan.purpose = .said(words)
        plan.goals = [goal(words)]
        plan.circumstances.words = .said(words)
        plan.information.obtained = .said(words)
        plan.information.missing = .said(words)
        plan.information.refused = .said(words)
        plan.checks = [CheckAnswer(rule: "housing_only", words: .said(words))]
        plan.followUp.day = condition(words)
        plan.followUp.reach = .said(words)
        plan.signatures = [
            Signature(person: "citizen", way: .typed, words: words),
            Signature(person: "citizen", way: .spoken, words: words),
            Signature(person: "citizen", way: .declined, words: words),
        ]
        plan.additions = [Addition(slot: Slot("pets.words"), value: .said(words))]
        return plan
    }

    private func goal(_ words: String) -> Goal {
        Goal(
            number: 1, text: words, measures: [words], responsible: .said(["citizen"]), time: condition(words),
            effort: Effort(what: .said(words), time: condition(words), state: .said("granted")),
            steps: [
                SubGoal(
                    number: 1, text: words, measures: [words], responsible: .said(["citizen"]), time: condition(words))
            ],
            objection: .said(words), view: .said(words), overruled: words)
    }

    private func condition(_ words: String) -> Stated<TimeExpression> {
        .said(.conditional(ConditionalTime(.when, event: words)))
    }

    /// Every status gives another document.
    private func bytes(_ plan: Plan) -> String {
        let statuses: [Plan.Status] = [.draft, .accepted, .declined, .postponed, .withdrawn]
        return statuses.map { status in
            var plan = plan
            plan.status = status
            return Handover.files(plan, edition: SamplePlans.edition())
                .filter { $0.name != "handleplan.schema.json" }
                .map { String(decoding: $0.contents, as: UTF8.self) }.joined()
        }.joined()
    }

    @Test(arguments: [
        ("Lindegården", "jeg bor på Lindegården", ["lindegård"]),
        ("Lindegården", "LINDEGÅRDENS køkken", ["lindegård"]),
        ("Lindegården", "Lindegaarden er god", ["lindegaard", "lindegård"]),
        ("Lindegården", "hos Linde-gården igen", ["linde", "gården"]),
        ("Lindegården", "Linde gården", ["linde"]),
        ("Lindegården", "lindegårdsbeboerne hjælper", ["lindegård"]),
        ("Lindegården", "Lindega\u{30A}rden", ["lindega", "lindegå"]),
        ("Lindegården", "Linde\u{200B}gården og Linde\u{AD}gården", ["linde"]),
        ("Den Blå Dør", "vi ses ved den blå dørs indgang", ["blå dør"]),
        (
            "Herberget Solbakken, Nørregade 14, 8000 Aarhus C", "brev til Nørregade 14, 8000 Århus C",
            ["nørre", "århus", "8000"]
        ),
        ("Solbakken", "jeg sover på solbakken, så er der Solbakkens have", ["solbakken"]),
        ("Ry", "jeg flytter fra ry i maj", [" ry "]),
        ("Solbakken", "hos en ven på Søndergade 7, 2. tv, 8600 Silkeborg", ["sønderga", "silkeborg"]),
        ("Solbakken", "kom til H. C. Ørsteds Vej 9", ["vej 9"]),
        ("Kirkens Korshær", "hos korshæren", ["korshær"]),
        ("Solbakken", "jeg bor i Højtoften 3 nu", ["toften", " 3 nu"]),
        ("Solbakken", "jeg bor i en kælder på Nørregade", ["nørregade"]),
    ])
    func placeIsNowhere(place: String, words: String, sought: [String]) {
        let text = bytes(plan(saying: words, place: place)).lowercased()
        for name in sought { #expect(!text.contains(name), "\(name) is left of \(words)") }
        #expect(text.contains("[udeladt]"))
    }

    @Test(arguments: [
        ("Solbakken", "vi går en tur i solen op ad bakken"),
        ("Ry", "jeg vil holde op med at ryge og rydde op"),
        ("Den Blå Dør", "jeg vil have en blå cykel og en dør, der kan låses"),
        ("Herberget Stationen", "et stationært telefonnummer"),
        ("Lindegården", "linden på vores gård"),
        ("Lindegården", "vi tager 3 skridt på vej mod målet, og 2 gange om ugen"),
        ("Solbakken", "ring til Mette Langtoft og Kaj 2 gange"),
        ("Nordby Herberg", "jeg vil ikke bo på et herberg mere"),
    ])
    func unrelatedWordsStay(place: String, words: String) {
        var plan = plan(saying: words, place: place)
        plan.situation.sleeps = .unasked
        #expect(bytes(plan).replacing(/\n +/, with: " ").contains(words))
    }

    @Test func shelterAndContactAreHiddenToo() {
        var plan = plan(
            saying: "ring til Mette på Egely: 55667788 eller +45 55 66 77 88", place: "Rådhuset", shelter: "Egely")
        plan.people.append(SamplePlans.contact)
        let text = bytes(plan)
        for sought in ["Egely", "55667788", "55 66 77 88", "Lindegården"] { #expect(!text.contains(sought)) }
    }

    @Test func withoutABlockThePlaceStands() {
        var plan = plan(saying: "jeg bor på Lindegården", place: "Lindegården")
        plan.isPlaceBlocked = false
        #expect(bytes(plan).contains("Sted: Lindegården"))
    }

    @Test(arguments: [
        "010170-1234", "0101701234", "01 01 70 12 34", "010170 1234", "01.01.70-1234", "610170-1234",
        "010170\u{2011}1234",
        "010170\u{200B}1234", "010170–1234", "010170 - 1234", "010170\u{2212}1234", "01-01-70 1234",
        "0-1-0-1-7-0-1-2-3-4",
    ])
    func cprNumbersAreNowhere(number: String) {
        var plan = plan(saying: "mit nummer er \(number), husk det", place: "Rådhuset")
        plan.identity = Identity(number: "0101701234")
        let text = bytes(plan)
        #expect(!text.filter { $0.isASCII && $0.isNumber }.contains("0170123"))
        #expect(!text.contains("1234"))
        #expect(text.contains("[nummer udeladt]"))
    }

    @Test(arguments: ["12 34 56 78", "21.11.2026 10:30", "4512345678", "konto 1234 0012345678", "9912345678"])
    func otherNumbersStay(number: String) {
        var plan = SamplePlans.rich
        plan.wishes = .said("husk \(number) nu")
        #expect(bytes(plan).contains("husk \(number) nu"))
    }

    @Test func birthDateIsNowhere() {
        var plan = SamplePlans.rich
        plan.identity = Identity(birthDay: SamplePlans.day("1977-03-09"))
        let text = bytes(plan)
        #expect(!text.contains("1977"))
    }

    @Test func controlAndFormatCharactersAreNowhere() {
        let hostile = "a\u{1B}[2J\u{7}b\u{202E}c\u{9B}31m\r\nd\u{0}\u{7F}\u{E0041}e\u{FEFF}\tf\u{2028}g\u{FFFF}"
        var plan = plan(saying: hostile, place: "Rådhuset")
        plan.isPlaceBlocked = false
        for scalar in bytes(plan).unicodeScalars where scalar != "\n" {
            #expect(![.control, .format].contains(scalar.properties.generalCategory))
            #expect(!scalar.properties.isNoncharacterCodePoint)
        }
    }

    @Test func plansNotSharedAreNotEvenHintedAt() {
        let secret = OtherPlan(whose: "Kriminalforsorgen", about: .said("tilsyn"), mayBeShared: .said(false))
        let unanswered = OtherPlan(whose: "Psykiatrien", about: .unasked, mayBeShared: .missing(.unknown))
        var plan = SamplePlans.rich
        plan.otherPlans = []
        let without = bytes(plan)
        plan.otherPlans = [secret, unanswered]
        #expect(bytes(plan) == without)
    }
}
