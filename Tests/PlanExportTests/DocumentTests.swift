import CalendarValues
import Messages
import PlanExport
import PlanModel
import Testing

@testable import PlanSamples

struct DocumentTests {
    private func text(_ plan: Plan, _ catalog: Catalog = Locale.danish) -> String {
        TextRenderer().text(PlanDocument(plan: plan, edition: SamplePlans.edition(catalog)))
    }

    /// The text with its lines joined again.
    private func running(_ plan: Plan) -> String {
        text(plan).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test(arguments: [
        "Anders Bo Krogh", "Karin Lund", "Nordby Kommune", "11 22 33 44", "Mette Holm", "55 66 77 88", "Sofie Krogh",
        "søster",
        "Lindegården, Vestergade 12, 2. tv", "Rusmiddelcentret", "behandling for alkohol", "Ved indflytning på stedet",
        "»Jeg vil have mit eget sted, hvor jeg kan låse døren. Og en hund 🐕.«", "»på Lindegården, i det lille værelse«",
        "Herberg eller forsorgshjem", "»at have nogen at ringe til om aftenen«",
        "At Anders får sin egen bolig og kan blive boende.",
        "»Jeg har nøglen til min egen lejlighed i Nordby eller omegn«",
        "Sådan kan vi se det: jeg har skrevet under på en lejekontrakt", "Hvem sørger for det: Anders og Mette Holm",
        "Støtte i egen bolig", "Sådan står det til med hjælpen: Søgt", "Anders kender området godt",
        "Skriver mig op i tre boligselskaber", "Hvem: Anders og Mette Holm (som for målet)",
        "Sådan kan vi se det: listen hænger på opslagstavlen", "Anders siger: »Jeg vil ikke bo sammen med andre«",
        "Karin Lund siger: »Et opgangsfællesskab kunne være en start«", "Mål 2 (ønske – uddybes ved opfølgningen)",
        "»Få styr på min gæld« Sagt af: Karin Lund", "»Jeg kan ikke bo på stuen. Jeg sover dårligt.«",
        "Det har vi talt om: Hvor du bor og behandling",
        "Det har vi ikke talt om: Arbejde og uddannelse, hjælp i hverdagen, hjælpemidler og andet",
        "Udredning fra foråret",
        "Mangler der noget? Tages næste gang", "Journalen fra hospitalet",
        "Er der andet i dit liv, som skal være anderledes? Sådan skal det være", "Tovholder: Karin Lund",
        "Sådan mødes vi: På et møde", "Ring på 99 88 77 66, eller gå forbi Lindegårdens reception",
        "Skrev sit navn: Karin Lund", "Sagde ja. Vidne: Karin Lund", "Skriver under på papir",
        "Husdyr: En kat hos Sofie",
        "Kontaktpersonen, Mette Holm, var ikke med til mødet.", "Lovtekst fra: torsdag den 1. januar 2026",
        "Handleplan k7w2m9xq, version 1",
    ])
    func everyAnswerStandsInTheText(words: String) { #expect(running(SamplePlans.rich).contains(words)) }

    /// Written weeks later, a document says the same times: counted from the meeting, with no distance that ages.
    @Test(arguments: [
        ("../2026-12-23", "deadline", "Vi følger op: senest onsdag den 23. december 2026"),
        ("2027-02-19", "point", "Vi følger op: fredag den 19. februar 2027"),
        ("2027-02-19T09:05", "point", "Vi følger op: fredag den 19. februar 2027 klokken 9.05"),
    ])
    func timesDoNotAge(notation: String, kind: String, words: String) {
        var plan = SamplePlans.rich
        plan.followUp.day = SamplePlans.time(notation, kind)
        #expect(lines(plan, written: SamplePlans.today).contains(words))
        #expect(lines(plan, written: SamplePlans.today.adding(days: 40)).contains(words))
    }

    @Test func lengthsAreCountedFromTheMeeting() throws {
        let length = try #require(SamplePlans.smallest.goals[0].time.value)
        let said = "Hvornår: " + SamplePlans.edition().danish.text(length, today: SamplePlans.today)
        #expect(said.contains("21. februar 2027"))
        #expect(lines(SamplePlans.smallest, written: SamplePlans.today.adding(days: 40)).contains(said))
    }

    private func lines(_ plan: Plan, written day: Day) -> [String] {
        let edition = Edition(
            planID: "k7w2m9xq", today: day, catalog: Locale.danish, danish: SamplePlans.edition().danish)
        return TextRenderer().text(PlanDocument(plan: plan, edition: edition)).split(separator: "\n").map(String.init)
    }

    @Test(arguments: zip(Missing.allCases, ["Ved ikke", "Vil ikke svare", "Ikke relevant", "Tages næste gang"]))
    func eachKindOfNonAnswerIsSaidAsSuch(missing: Missing, word: String) {
        var plan = SamplePlans.draft
        plan.place = .missing(missing)
        plan.shelter = .missing(missing)
        plan.occasion = .missing(missing)
        plan.wishes = .missing(missing)
        plan.situation.sleeps = .missing(missing)
        plan.situation.housing = .missing(missing)
        plan.situation.worked = .missing(missing)
        plan.situation.tried = .missing(missing)
        plan.purpose = .missing(missing)
        plan.circumstances.words = .missing(missing)
        plan.circumstances.areas = .missing(missing)
        plan.information.obtained = .missing(missing)
        plan.information.missing = .missing(missing)
        plan.information.refused = .missing(missing)
        plan.followUp.coordinator = .missing(missing)
        plan.followUp.day = .missing(missing)
        plan.followUp.how = .missing(missing)
        plan.followUp.reach = .missing(missing)
        plan.goals = [
            Goal(
                number: 1, text: "Bo", responsible: .missing(missing), time: .missing(missing),
                effort: Effort(what: .missing(missing), time: .missing(missing), state: .missing(missing)),
                objection: .missing(missing), view: .missing(missing))
        ]
        let text = text(plan)
        #expect(text.split(separator: word, omittingEmptySubsequences: false).count - 1 == 25)
        #expect(!text.contains("Ikke spurgt"))
    }

    @Test func whatNobodyAskedIsSaidAsSuch() {
        #expect(text(SamplePlans.draft).contains("Formålet med hjælpen\n\nIkke spurgt"))
    }

    @Test(arguments: SamplePlans.all.map(\.name))
    func noTextIsMissing(name: String) throws {
        let plan = try #require(SamplePlans.all.first { $0.name == name }?.plan)
        for catalog in [Locale.danish, Locale.english] {
            let files = Handover.files(plan, edition: SamplePlans.edition(catalog))
            for file in files {
                let text = String(decoding: file.contents, as: UTF8.self)
                #expect(!text.contains("⟨") && !text.contains("{name}") && !text.contains("{words}"))
                #expect(catalog.has(file.purpose.key))
            }
        }
    }

    @Test(arguments: [Plan.Status.declined, .postponed, .withdrawn])
    func aRecordSaysNothingElse(status: Plan.Status) {
        var plan = SamplePlans.rich
        plan.status = status
        plan.signatures = [Signature(person: "citizen", way: .declined, words: "jeg stoler ikke på jer")]
        let all = Handover.files(plan, edition: SamplePlans.edition()).filter { $0.name != "handleplan.schema.json" }
            .map { String(decoding: $0.contents, as: UTF8.self) }.joined()
        for secret in [
            "Lindegården", "Mette", "Sofie", "nøglen", "boligselskaber", "låse", "Rusmiddelcentret", "stoler",
            "min gæld",
            "Støtte", "99 88 77 66", "reception", "Udredning", "En kat",
        ] { #expect(!all.contains(secret), "\(secret) stands in a record") }
    }

    @Test func aDraftSaysSo() {
        #expect(text(SamplePlans.draft).contains("udkast"))
        #expect(!text(SamplePlans.rich).contains("udkast"))
    }

    @Test func aNameSharedWithAnotherIsSaidInFull() {
        var plan = SamplePlans.rich
        plan.people.append(Person(id: "person.2", name: "Anders Vig", role: "companion", isPresent: true))
        #expect(text(plan).contains("Hvem sørger for det: Anders Bo Krogh og Mette Holm"))
    }

    @Test func blocksKnowTheirPart() {
        let document = PlanDocument(plan: SamplePlans.rich, edition: SamplePlans.edition())
        let goal = document.blocks.filter { $0.part == .goal(3) }
        #expect(goal.first?.content == .heading(level: 3, "Mål 2 (ønske – uddybes ved opfølgningen)"))
        #expect(goal.contains { $0.content == .quote("»Få styr på min gæld«") })
        for block in document.blocks {
            guard case .table(let table) = block.content else { continue }
            #expect(table.rows.allSatisfy { $0.count == table.columns.count })
        }
    }
}
