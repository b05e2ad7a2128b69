import PDFReading
import TaggedPDF
import Testing

/// What stays together on a page, and what stands again on the next.
struct LayoutTests {
    private func filler(_ lines: Int) -> PDFBlock { .terms((0..<lines).map { PDFTerm("Linje \($0)", "x") }) }

    private func page(of text: String, _ pages: [MarkedText]) -> Int? {
        pages.firstIndex { $0.pieces.values.contains { $0.hasPrefix(text) } }
    }

    @Test(arguments: 15...30)
    func headingStaysWithItsTable(lines: Int) throws {
        let table = PDFTable(
            caption: "Trin", columns: ["A", "B"], rows: [["første", "x"], ["anden", "y"]], hasRowHeaders: true)
        let pages = try Sample.pages([
            filler(lines), .together([.heading(level: 1, "Mål"), .quote("Ord"), filler(3)], .next), .table(table),
        ])
        #expect(page(of: "Mål", pages) == page(of: "første", pages))
        #expect(page(of: "første", pages) == page(of: "anden", pages))
    }

    @Test(arguments: 15...30)
    func headingIsNeverLastOnAPage(lines: Int) throws {
        let pages = try Sample.pages([filler(lines), .heading(level: 1, "Mål"), .paragraph("Ordene")])
        #expect(page(of: "Mål", pages) == page(of: "Ordene", pages))
    }

    @Test(arguments: 15...30)
    func signaturesStandWithText(lines: Int) throws {
        let signer = PDFBlock.together([.paragraph("Navn", .strong), .paragraph("Rolle"), .writingLine(label: "Dato")])
        let pages = try Sample.pages([
            filler(lines), .together([.heading(level: 1, "Underskrifter"), signer], .previous),
        ])
        let place = try #require(page(of: "Underskrifter", pages))
        #expect(page(of: "Dato", pages) == place)
        #expect(pages[place].pieces.values.contains { $0.hasPrefix("Linje") })
    }

    @Test func tableHeadStandsAgainUnread() throws {
        let rows = (0..<80).map { ["række \($0)", "to\nlinjer"] }
        let pages = try Sample.pages([
            .table(PDFTable(caption: "T", columns: ["Hvad", "Hvem"], rows: rows, hasRowHeaders: true))
        ])
        #expect(pages.count > 2)
        for page in pages.dropFirst() {
            #expect(page.artifacts.contains { $0.hasPrefix("HvadHvem") })
            #expect(!page.pieces.values.contains("Hvad"))
        }
    }

    @Test func rowsAreCutOnlyWhereNoPageHoldsThem() throws {
        let tall = (0..<20).map { "linje \($0)" }.joined(separator: "\n")
        let rows = (0..<10).map { ["række \($0)", tall] }
        let pages = try Sample.pages([
            .table(PDFTable(caption: "", columns: ["a", "b"], rows: rows, hasRowHeaders: true))
        ])
        for page in pages {
            for text in page.pieces.values where text.contains("linje 0") { #expect(text.contains("linje 19")) }
        }
        let endless = (0..<120).map { "linje \($0)" }.joined(separator: "\n")
        let cut = try Sample.pages([
            .table(PDFTable(caption: "", columns: ["a", "b"], rows: [["x", endless]], hasRowHeaders: true))
        ])
        #expect(cut.count == 3)
    }

    @Test func aParagraphLeavesNoLineAlone() throws {
        let words = String(repeating: "Der skal stå mindst to linjer på hver side. ", count: 7)
        for lines in 20...29 {
            let pages = try Sample.pages([filler(lines), .paragraph(words)])
            for text in pages.flatMap(\.pieces.values) where text.contains("linjer på") { #expect(text.count > 95) }
        }
    }

    @Test func whatFitsOnNoPageIsStillSet() throws {
        let block = PDFBlock.together([.heading(level: 1, "A"), filler(200)], .previous)
        let pages = try Sample.pages([filler(3), block, .paragraph("slut")])
        #expect(pages.flatMap(\.pieces.values).filter { $0.hasPrefix("Linje") }.count == 203)
        #expect(page(of: "slut", pages) == pages.count - 1)
    }

    /// A label of several lines and one that is too wide still leave room for a hand.
    @Test(arguments: ["Dato\nog underskrift", String(repeating: "Dato og underskrift ", count: 20)])
    func writingLineHasALabel(label: String) throws {
        let expected = label.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(try Sample.text([.writingLine(label: label)]) == expected)
    }
}
