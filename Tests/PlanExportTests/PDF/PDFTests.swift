import Foundation
import PDFReading
import PlanExport
import PlanModel
import TaggedPDF
import Testing

@testable import PlanSamples

/// Plans as PDF.
struct PDFTests {
    private func reading(_ plan: Plan) throws -> PDFReading { try #require(PDFReading(try PDFSamples.pdf(plan).bytes)) }

    private func text(_ file: PDFReading) -> [String] {
        file.pages.map { page in
            let marked = MarkedText(page, in: file)
            return marked.order.map { marked.pieces[$0] ?? "" }.joined(separator: "\n")
        }
    }

    @Test(arguments: ["rich", "smallest", "declined"])
    func structure(of name: String) throws {
        let plan = try #require(SamplePlans.all.first { $0.name == name }?.plan)
        try expectGolden(StructureReading(try reading(plan)).text, "\(name)-structure.txt")
    }

    /// Everything the text file says stands in the PDF, and in the same order.
    @Test(arguments: SamplePlans.all.map(\.name))
    func saysWhatTheTextSays(name: String) throws {
        let plan = try #require(SamplePlans.all.first { $0.name == name }?.plan)
        let document = PlanDocument(plan: plan, edition: SamplePlans.edition())
        let said = text(try reading(plan)).joined(separator: "\n")
        var rest = said[...]
        for block in document.blocks {
            for words in block.content.texts {
                for line in words.split(separator: "\n") {
                    let found = try #require(rest.range(of: line), "\(name) lacks a line of a \(block.part)")
                    rest = rest[found.lowerBound...]
                }
            }
        }
    }

    @Test(arguments: PDFSamples.plans.map(\.name))
    func everySampleIsWhole(name: String) throws {
        let plan = try #require(PDFSamples.plans.first { $0.name == name }?.plan)
        let made = try PDFSamples.pdf(plan)
        #expect(made.bytes == (try PDFSamples.pdf(plan).bytes))
        let file = try #require(PDFReading(made.bytes))
        #expect(file.pages.count == made.pages)
        let marked = file.pages.map { MarkedText($0, in: file) }
        #expect(marked.allSatisfy { $0.missingGlyphs == 0 && $0.stray.isEmpty && !$0.order.isEmpty })
        for (index, page) in marked.enumerated() {
            #expect(
                page.artifacts.last == "Handleplan k7w2m9xq, version \(plan.version)side \(index + 1) af \(made.pages)")
        }
        let source = file.entries(file.catalog["AF"]?.array?.first)
        #expect(source["AFRelationship"] == .name("Source"))
        #expect(made.signature?.digits.count == 2 * PDFSamples.field.capacity)
    }

    @Test(arguments: PDFSamples.texts.keys.sorted())
    func ownWordsAreReadBack(name: String) throws {
        let words = try #require(PDFSamples.texts[name])
        let said = text(try reading(PDFSamples.words(words))).joined().filter { !$0.isWhitespace && $0 != "\u{AD}" }
        let scalars = words.precomposedStringWithCanonicalMapping.unicodeScalars.filter {
            $0.properties.generalCategory != .format && !(0xFE00...0xFE0F).contains($0.value)
        }
        let wanted = String(String.UnicodeScalarView(scalars)).filter { !$0.isWhitespace }
        #expect(said.contains(wanted))
    }

    @Test func goalsStayWithTheirTables() throws {
        let pages = text(try reading(PDFSamples.goals(12, steps: 8)))
        for number in 1...12 {
            let page = try #require(pages.first { $0.split(separator: "\n").contains("Mål \(number)") })
            let after = try #require(page.range(of: "Mål \(number)\n")).upperBound
            #expect(page[after...].contains("Ringer til boligselskab nummer 1 "))
        }
    }

    @Test func attachedDataIsThePlan() throws {
        let file = try reading(SamplePlans.rich)
        let source = file.entries(file.catalog["AF"]?.array?.first)
        let data = try #require(file.stream(file.entries(source["EF"])["F"]))
        let files = Handover.files(SamplePlans.rich, edition: SamplePlans.edition())
        #expect(files.first { $0.name == "handleplan.json" }?.contents == data)
    }

    @Test func logoIsSaidInWords() throws {
        let file = try #require(PDFReading(try PDFSamples.pdf(SamplePlans.rich, logo: PDFSamples.logo()).bytes))
        #expect(
            StructureReading(file).text.hasPrefix(
                "Document\n  P: Nordby Kommune\n  Figure (Logo for Nordby Kommune)\n  H1: "))
    }

    @Test func languageIsNamed() throws {
        #expect(try reading(SamplePlans.rich).catalog["Lang"]?.text == "da-DK")
        let english = try PDFSamples.pdf(SamplePlans.rich, catalog: PDFSamples.english)
        #expect(try #require(PDFReading(english.bytes)).catalog["Lang"]?.text == "en")
    }

    @Test func wordsNoFontShowsAreNamed() throws {
        #expect(throws: PDFError.unsettable(missing: ["日"], rightToLeft: [])) {
            try PDFSamples.pdf(PDFSamples.words("ordet 日"))
        }
        let renderer = PDFRenderer(fonts: try FontSet.debian(), catalog: PDFSamples.catalog)
        #expect(renderer.unsettable(in: "ש") == .unsettable(missing: [], rightToLeft: ["ש"]))
        #expect(renderer.unsettable(in: "Jeg er glad 😀") == nil)
    }

    /// Hidden things stay hidden in every format.
    @Test func numberAndBlockedPlaceAreNotInside() throws {
        let said = text(try reading(SamplePlans.blocked)).joined()
        #expect(!said.contains("0101701234") && !said.contains("Vestergade"))
    }

    @Test(.enabled(if: PDFTests.hasPoppler, "pdftotext is not installed (poppler-utils)"))
    func popplerReadsItInOrder() throws {
        let folder = try TemporaryFolder()
        let url = folder.url.appending(path: "plan.pdf")
        try Data(PDFSamples.pdf(SamplePlans.rich).bytes).write(to: url)
        let (code, output) = try run("pdftotext", [url.path(percentEncoded: false), "-"])
        #expect(code == 0)
        var rest = output[...]
        for words in [
            "Handleplan for Anders Bo Krogh", "1. Mødet", "lørdag den 21. november 2026", "5. Det ønsker Anders", "🐕",
            "Mål 1",
            "Skriver mig op i tre", "senest onsdag den 23.", "Mål 2", "14. Underskrifter", "Signeret af Karin Lund",
            "k7w2m9xq",
        ] { rest = rest[try #require(rest.range(of: words), "\(words)").upperBound...] }
    }

    static let hasPoppler = (try? run("pdftotext", ["-v"]).code) == 0
}

extension Block.Content {
    /// Its texts in reading order.
    fileprivate var texts: [String] {
        switch self {
        case .heading(_, let text), .paragraph(let text), .quote(let text), .note(let text): [text]
        case .list(let items): items
        case .fields(let fields): fields.flatMap { [$0.label, $0.value] }
        case .table(let table): [table.caption] + table.columns + table.rows.flatMap { $0 }
        case .signature(let signature): [signature.name, signature.statement] + (signature.inkLine.map { [$0] } ?? [])
        }
    }
}
