import Foundation
import PDFReading
import PlanExport
import PlanModel
import TaggedPDF
import Testing

@testable import PlanSamples

/// The printed copies: how many pages they have, what stands on them, how hard they are to read.
struct CopyPageTests {
    /// Ten plans and more, short and long, shared with everybody who can be asked.
    static let plans: [(name: String, plan: Plan)] =
        ([
            ("rich", SamplePlans.rich), ("smallest", SamplePlans.smallest), ("draft", SamplePlans.draft),
            ("blocked", SamplePlans.blocked), ("full", SharedPlans.full),
            ("twelve-goals", PDFSamples.goals(12, steps: 8)),
            ("one-goal", PDFSamples.goals(1, steps: 0)), ("thirty-steps", PDFSamples.goals(1, steps: 30)),
            ("long-answer", PDFSamples.words(PDFSamples.texts["long-answer"] ?? "")),
            ("long-lines", PDFSamples.words(PDFSamples.texts["long-lines"] ?? "")),
            ("greenlandic", PDFSamples.words(PDFSamples.texts["greenlandic"] ?? "")), ("empty", Plan()),
            ("signers", PDFSamples.signers),
        ] as [(String, Plan)]).map { (name: $0.0, plan: sharedWithAll($0.1)) }

    static func sharedWithAll(_ plan: Plan) -> Plan {
        var plan = plan
        plan.sharing.consents = SharedPlans.recipients.filter { $0.basis != .own && $0.basis != .authority }.map {
            SharedPlans.consent($0.id, areas: ["all"], topics: Set(PlanTopic.allCases))
        }
        return plan
    }

    /// With the seal, which takes room of its own.
    private func printed(_ plan: Plan, _ recipient: Recipient) throws -> (file: PDFFile, document: PlanDocument) {
        let copy = try #require(SharedPlans.copy(plan, for: recipient))
        var made: (PDFFile, PlanDocument)?
        _ = try CopyFiles.files(copy, formats: [.pdf], edition: Renderings.edition) { document, setting in
            let file = try Renderings.pdf(document, copy, setting, field: Renderings.seal)
            made = (file, document)
            return setting.isTooLong(pages: file.pages) ? nil : []
        }
        let result = try #require(made)
        return (file: result.0, document: result.1)
    }

    @Test(arguments: plans.map(\.name), SharedPlans.recipients.map(\.id))
    func pagesAreAsFewAsAskedFor(name: String, id: String) throws {
        let recipient = try SharedPlans.recipient(id)
        let plan = try #require(CopyPageTests.plans.first { $0.name == name }?.plan)
        let made = try printed(plan, recipient)
        let file = try #require(PDFReading(made.file.bytes))
        #expect(file.pages.count == made.file.pages)
        if let most = recipient.pages { #expect(file.pages.count <= most, "\(name) for \(id): \(file.pages.count)") }
        let text = file.pages.flatMap { MarkedText($0, in: file).pieces.values }.joined(separator: " ")
        #expect(!text.contains("⟨"))
        for page in file.pages { #expect(MarkedText(page, in: file).missingGlyphs == 0) }
    }

    @Test func theCitizensCopyIsSetLarge() throws {
        let borger = try SharedPlans.recipient("borger")
        let made = try printed(CopyPageTests.sharedWithAll(SamplePlans.smallest), borger)
        let file = try #require(PDFReading(made.file.bytes))
        let streams = file.numbers.compactMap { file.stream(.reference($0)) }.map {
            String(decoding: $0, as: UTF8.self)
        }
        let sizes = streams.flatMap { $0.matches(of: /\/F\d+ ([0-9.]+) Tf/).compactMap { Double($0.1) } }
        #expect(sizes.contains { $0 >= 14 } && sizes.filter { $0 < 9 }.isEmpty, "\(Set(sizes))")
    }

    /// Texts of our own in running prose; own words, lists, names and headings are not counted.
    @Test(arguments: ["borger", "herberg"])
    func runningTextIsEasyToRead(id: String) throws {
        let recipient = try SharedPlans.recipient(id)
        for (name, plan) in CopyPageTests.plans {
            let copy = try #require(SharedPlans.copy(plan, for: recipient))
            let document = PlanDocument(copy: copy, edition: Renderings.edition)
            let prose = document.blocks.compactMap { block -> String? in
                switch block.content {
                case .paragraph(let text), .note(let text): text
                default: nil
                }
            }.joined(separator: " ")
            #expect(Lix.of(prose) <= 34, "\(name) for \(id): \(Lix.of(prose))")
        }
    }

    @Test func lixCountsAsItShould() {
        #expect(Lix.of("Du kan altid sige nej. Sig det til os.") == 4.5)
        #expect(Lix.of("Myndigheden iværksætter foranstaltninger") > 100)
    }

    @Test func theCitizensCopyBeginsWithOwnWordsAndHoldsNoWordOfTheLaw() throws {
        let copy = try #require(
            SharedPlans.copy(CopyPageTests.sharedWithAll(SamplePlans.rich), for: SharedPlans.recipient("borger")))
        let document = PlanDocument(copy: copy, edition: Renderings.edition)
        #expect(document.blocks.prefix(2).last?.content == .quote("»\(SamplePlans.rich.wishes.value ?? "")«"))
        let text = TextRenderer().text(document).lowercased()
        for word in [
            "indsats", "delmål", "særlige forhold", "oplysningsgrundlag", "foranstaltning", "borgeren", "ydelse",
        ] {
            #expect(!text.contains(word), "\(word)")
        }
    }

    @Test func theShelterSeesThisWeekFirstThenByDateAndPerson() throws {
        var plan = SamplePlans.smallest
        let days = ["../2027-01-04", "../2026-11-22", "../2026-12-01", "../2026-12-01"]
        let people = ["citizen", "caseworker", "citizen", "caseworker"]
        plan.goals = [
            Goal(
                number: 1, text: "Jeg har et værelse",
                steps: zip(days, people).enumerated().map { index, entry in
                    SubGoal(
                        number: index + 1, text: "Bolig \(index + 1)", responsible: .said([entry.1]),
                        time: SamplePlans.time(entry.0, "deadline"))
                } + [SubGoal(number: 5, text: "Bolig 5")])
        ]
        let copy = try #require(
            SharedPlans.copy(CopyPageTests.sharedWithAll(plan), for: SharedPlans.recipient("herberg")))
        let tables = PlanDocument(copy: copy, edition: Renderings.edition).blocks.compactMap { block -> Table? in
            if case .table(let table) = block.content { table } else { nil }
        }
        #expect(tables.map(\.caption) == ["Denne uge", "Senere", "Uden dato"])
        #expect(tables.map { $0.rows.map { $0[0] } } == [["Bolig 2"], ["Bolig 4", "Bolig 3", "Bolig 1"], ["Bolig 5"]])
    }
}
