import TaggedPDF
import Testing

/// What cannot be shown is said, never left out.
struct FontTests {
    @Test func missingFontsAreNamed() {
        #expect(throws: PDFError.fontsMissing(["/findes/ikke.ttf"])) {
            try FontSet(regular: ["/findes/ikke.ttf"], strong: ["/findes/ikke.ttf"])
        }
        #expect(throws: PDFError.fontsMissing([])) { try FontSet(regular: [], strong: []) }
    }

    @Test func aFileThatIsNoFontIsNamed() {
        #expect(throws: PDFError.fontsMissing(["/etc/passwd"])) {
            try FontSet(regular: ["/etc/passwd"], strong: ["/etc/passwd"])
        }
    }

    struct Unsettable: Sendable {
        let text: String
        /// The signs to be named, in any order.
        var missing = ""
        var rightToLeft = ""
    }

    static let unsettable: [Unsettable] = [
        Unsettable(text: "日本語 og dansk", missing: "日本語"),
        Unsettable(text: "नमस्ते", missing: "नमस्ते"),
        Unsettable(text: "ไทย", missing: "ไทย"),
        Unsettable(text: "privat \u{E000}", missing: "\u{E000}"),
        Unsettable(text: "Hej محمد", rightToLeft: "حدم"),
        Unsettable(text: "שלום", rightToLeft: "שלום"),
    ]

    @Test(arguments: unsettable)
    func isNamed(example: Unsettable) throws {
        let text = example.text
        let expected = PDFError.unsettable(
            missing: Set(example.missing).sorted(), rightToLeft: Set(example.rightToLeft).sorted())
        for block in [PDFBlock.paragraph(text), .terms([PDFTerm("a", text)]), .heading(level: 1, text), .quote(text)] {
            #expect(throws: expected) { try Sample.file([block]) }
        }
        #expect(try Sample.writer().unsettable(in: text) == expected)
    }

    @Test func signsInTheFooterAreNamedToo() throws {
        let content = PDFContent(
            title: "t", language: "da", identifier: [1], created: Sample.time, producer: "p", blocks: [.paragraph("a")],
            footer: PDFFooter(text: "日", pageLabel: { page, _ in "\(page)" }))
        #expect(throws: PDFError.unsettable(missing: ["日"], rightToLeft: [])) { try Sample.writer().file(content) }
    }

    @Test func nothingToNameInDanish() throws {
        #expect(try Sample.writer().unsettable(in: "Æble\n\tøl å 😀 1️⃣ 🇩🇰 👍🏽 👩‍👩‍👧") == nil)
    }
}
