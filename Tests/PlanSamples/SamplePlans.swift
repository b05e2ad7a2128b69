import CalendarValues
import DanishLanguage
import Messages
import PlanExport
import PlanModel

/// Invented plans of invented people; the facts of the rich one follow section 4.1 of the Ankestyrelsen study.
enum SamplePlans {
    static let today = day("2026-11-21")

    static func edition(_ catalog: Catalog = Locale.danish) -> Edition {
        Edition(planID: "k7w2m9xq", today: today, catalog: catalog, danish: PlainDanish(words: Locale.words))
    }

    static func day(_ text: String) -> Day { Day(text) ?? Day(ordinal: 0) }

    static func time(_ notation: String, _ kind: String) -> Stated<TimeExpression> {
        TimeExpression(notation: notation, kind: kind).map(Stated.said) ?? .unasked
    }

    static let opening = Opening(
        dialogue: "handleplansmøde", dialogueVersion: 1, language: "da", lawDay: day("2026-01-01"), day: today)

    static let citizen = Person(id: "citizen", name: "Anders Bo Krogh", role: "citizen", isPresent: true)
    static let caseworker = Person(
        id: "caseworker", name: "Karin Lund", role: "caseworker", authority: "Nordby Kommune",
        phone: .said("11 22 33 44"),
        isPresent: true)
    static let contact = Person(
        id: "contact", name: "Mette Holm", role: "contact", authority: "Lindegården", phone: .said("55 66 77 88"),
        isPresent: false)

    /// The least § 141, stk. 3, asks for.
    static var smallest: Plan {
        var plan = draft
        plan.completed = today
        plan.purpose = .said("At Anders får et sted at bo")
        plan.goals = [
            Goal(
                number: 1, text: "Jeg har et værelse", responsible: .said(["citizen"]), time: time("P3M", "duration"),
                effort: Effort(what: .said("Hjælp til at søge"), time: time("P3M", "duration"), state: .said("granted"))
            )
        ]
        plan.circumstances.words = .missing(.notRelevant)
        plan.circumstances.areas = .said([])
        plan.followUp.day = time("2027-02-19", "point")
        return plan
    }

    /// Offered and accepted, nothing else said.
    static var draft: Plan {
        var plan = Plan()
        plan.status = .accepted
        plan.opening = opening
        plan.day = today
        plan.people = [citizen, caseworker]
        plan.offer.answer = .said("yes")
        return plan
    }

    static var rich: Plan {
        var plan = draft
        plan.completed = today
        plan.place = .said("Lindegården, Vestergade 12, 2. tv")
        plan.shelter = .said("Lindegården")
        plan.people += [
            contact,
            Person(
                id: "person.1", name: "Sofie Krogh", role: "relative", roleWords: "søster", phone: .missing(.declined),
                isPresent: true),
        ]
        plan.identity = Identity(number: "0101701234")
        plan.otherPlans = [
            OtherPlan(whose: "Rusmiddelcentret", about: .said("behandling for alkohol"), mayBeShared: .said(true)),
            OtherPlan(whose: "Psykiatrien i Øst", about: .said("medicin"), mayBeShared: .said(false)),
            OtherPlan(whose: "Kriminalforsorgen", about: .unasked, mayBeShared: .missing(.unknown)),
        ]
        plan.occasion = .said("admission")
        plan.wishes = .said("Jeg vil have mit eget sted, hvor jeg kan låse døren.\nOg en hund 🐕.")
        plan.situation.sleeps = .said("på Lindegården, i det lille værelse")
        plan.situation.housing = .said("shelter")
        plan.situation.worked = .said("at have nogen at ringe til om aftenen")
        plan.situation.tried = .missing(.declined)
        plan.purpose = .said("At Anders får sin egen bolig og kan blive boende.")
        plan.goals = [homeGoal, debtGoal]
        plan.circumstances.words = .said("Jeg kan ikke bo på stuen. Jeg sover dårligt.")
        plan.circumstances.areas = .said(["housing", "treatment"])
        plan.information.obtained = .said("Udredning fra foråret")
        plan.information.missing = .missing(.nextTime)
        plan.information.refused = .said("Journalen fra hospitalet")
        plan.checks = [CheckAnswer(rule: "housing_only", words: .said("Sådan skal det være"))]
        plan.followUp.coordinator = .said(["caseworker"])
        plan.followUp.day = time("2027-02-19", "point")
        plan.followUp.how = .said("meeting")
        plan.followUp.reach = .said("Ring på 99 88 77 66, eller gå forbi Lindegårdens reception")
        plan.signatures = [
            Signature(person: "citizen", way: .paper, words: nil),
            Signature(person: "caseworker", way: .typed, words: "Karin Lund"),
            Signature(person: "person.1", way: .spoken, words: "Karin Lund"),
        ]
        plan.additions = [Addition(slot: Slot("pets.words"), value: .said("En kat hos Sofie"))]
        return plan
    }

    private static var homeGoal: Goal {
        Goal(
            number: 1, text: "Jeg har nøglen til min egen lejlighed i Nordby eller omegn",
            measures: ["jeg har skrevet under på en lejekontrakt"], responsible: .said(["citizen", "contact"]),
            time: time("../2027-05-31", "deadline"),
            effort: Effort(what: .said("Støtte i egen bolig"), time: time("P1Y", "duration"), state: .said("applied")),
            steps: [
                SubGoal(
                    number: 1, text: "Skriver mig op i tre boligselskaber", responsible: .said(["citizen", "contact"]),
                    time: time("../2026-12-23", "deadline")),
                SubGoal(
                    number: 2, text: "Tjekker opslag på nettet", measures: ["listen hænger på opslagstavlen"],
                    responsible: .said(["citizen", "contact"]), inheritsResponsible: true,
                    time: time("../2027-05-31", "deadline"), inheritsTime: true),
            ],
            objection: .said("Jeg vil ikke bo sammen med andre"),
            view: .said("Et opgangsfællesskab kunne være en start"),
            overruled: "Anders kender området godt")
    }

    private static var debtGoal: Goal {
        Goal(
            number: 3, text: "Få styr på min gæld", speaker: "caseworker", isWish: true,
            responsible: .said(["person.1"]),
            time: time("cond(jeg er flyttet fra Lindegården)", "conditional"),
            effort: Effort(what: .missing(.notRelevant)))
    }

    static var declined: Plan {
        var plan = rich
        plan.status = .declined
        plan.offer.answer = .said("no")
        plan.offer.how = .said("meeting")
        plan.offer.allowedWords = .said("Jeg orker det ikke lige nu")
        plan.signatures = [
            Signature(person: "citizen", way: .declined, words: "jeg stoler ikke på jer"),
            Signature(person: "caseworker", way: .typed, words: "Karin Lund"),
        ]
        return plan
    }

    static var postponed: Plan {
        var plan = draft
        plan.status = .postponed
        plan.offer.answer = .said("later")
        plan.offer.how = .said("letter")
        plan.offer.allowedWords = .missing(.declined)
        plan.offer.askAgain = time("2027-01-04", "point")
        plan.completed = today
        return plan
    }

    static var withdrawn: Plan {
        var plan = declined
        plan.status = .withdrawn
        plan.version = 2
        plan.offer.allowedWords = .unasked
        plan.signatures = []
        return plan
    }

    static var blocked: Plan {
        var plan = rich
        plan.isPlaceBlocked = true
        return plan
    }

    static let all: [(name: String, plan: Plan)] = [
        ("rich", rich), ("smallest", smallest), ("declined", declined), ("postponed", postponed),
        ("withdrawn", withdrawn),
        ("blocked", blocked),
    ]
}
