import PDFReading
import TaggedPDF
import Testing

/// What a screen reader is told.
struct StructureTests {
    private func tree(_ blocks: [PDFBlock]) throws -> String { StructureReading(try Sample.reading(blocks)).text }

    @Test func everyKindOfBlock() throws {
        let table = PDFTable(caption: "Trin", columns: ["Hvad", "Hvem"], rows: [["Ringe", "Bo"]], hasRowHeaders: true)
        let found = try tree([
            .letterhead(sender: "Nordby", logo: nil, alternative: ""), .heading(level: 1, "Titel"),
            .section([.heading(level: 2, "Afsnit"), .paragraph("Et\nTo")]),
            .quote("»Citat«"), .note("Husk"), .list(["a", "b"]), .terms([PDFTerm("Dato", "i dag")]), .table(table),
            .writingLine(label: "Underskrift"),
        ])
        #expect(
            found == """
                Document
                  P: Nordby
                  H1: Titel
                  Sect
                    H2: Afsnit
                    P: Et
                    P: To
                  BlockQuote
                    P: »Citat«
                  Note
                    P: Husk
                  L [Disc]
                    LI
                      Lbl: •\(" ")
                      LBody: a
                    LI
                      Lbl: •\(" ")
                      LBody: b
                  L
                    LI
                      Lbl: Dato
                      LBody: i dag
                  Table
                    Caption: Trin
                    TR
                      TH [Column]: Hvad
                      TH [Column]: Hvem
                    TR
                      TH [Row]: Ringe
                      TD: Bo
                  P: Underskrift

                """)
    }

    @Test func emptyBlocksLeaveNoElements() throws {
        let table = PDFTable(caption: "", columns: [], rows: [], hasRowHeaders: false)
        let found = try tree([
            .paragraph(""), .quote(" \n"), .note(""), .list([]), .terms([]), .table(table), .section([]), .together([]),
        ])
        #expect(found == "Document\n  Sect\n")
    }

    @Test func everyPieceBelongsToAnElementAndBack() throws {
        let words = String(repeating: "ord og flere ord ", count: 900)
        let file = try Sample.reading([.heading(level: 1, "Titel"), .paragraph(words), .quote(words)])
        #expect(file.pages.count > 3)
        let numbers = try #require(
            file.entries(file.entries(file.catalog["StructTreeRoot"])["ParentTree"])["Nums"]?.array)
        for page in file.pages {
            let key = try #require(page["StructParents"]?.int)
            let parents = try #require(numbers[2 * key + 1].array)
            let marked = MarkedText(page, in: file)
            #expect(marked.order == Array(0..<parents.count))
            #expect(marked.stray.isEmpty)
            for parent in parents { #expect(file.entries(parent)["Type"] == .name("StructElem")) }
        }
        // The text of an element that goes over several pages is whole.
        let paragraph = try #require(StructureReading(file).text.split(separator: "\n").first { $0.hasPrefix("  P: ") })
        #expect(paragraph.dropFirst(5) == words.dropLast())
    }

    @Test func notesHaveNames() throws {
        let file = try Sample.reading([.note("a"), .note("b")])
        let names = file.numbers.compactMap { file.object($0)?.dictionary }
            .filter { $0["S"] == .name("Note") }.compactMap { $0["ID"]?.bytes }
        #expect(Set(names).count == 2)
        #expect(file.entries(file.catalog["StructTreeRoot"])["IDTree"] != nil)
    }

    @Test func rulesAndFooterAreArtifacts() throws {
        let page = try #require(try Sample.pages([.heading(level: 1, "Titel"), .terms([PDFTerm("a", "b")])]).first)
        #expect(page.artifacts.contains("Fodside 1 af 1"))
        #expect(page.order.map { page.pieces[$0] ?? "" } == ["Titel", "a", "b"])
    }
}
