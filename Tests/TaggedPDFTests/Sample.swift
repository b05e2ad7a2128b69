import PDFReading
import TaggedPDF
import Testing

/// Files made for tests.
enum Sample {
    /// Debian's fonts; where they are not installed every test that needs them says so by failing.
    static func writer() throws -> PDFWriter { PDFWriter(fonts: try FontSet.debian()) }

    static let time = PDFTime(year: 2026, month: 11, day: 21, hour: 9, minute: 5, second: 7, offset: 60)

    static func content(_ blocks: [PDFBlock], attachments: [PDFAttachment] = []) -> PDFContent {
        PDFContent(
            title: "Prøve", language: "da-DK", identifier: [1, 2, 0xAB], created: time, producer: "prøve 1",
            blocks: blocks, footer: PDFFooter(text: "Fod", pageLabel: { "side \($0) af \($1)" }),
            attachments: attachments)
    }

    static func file(_ blocks: [PDFBlock], attachments: [PDFAttachment] = []) throws -> PDFFile {
        try writer().file(content(blocks, attachments: attachments))
    }

    static func reading(_ blocks: [PDFBlock], attachments: [PDFAttachment] = []) throws -> PDFReading {
        try #require(PDFReading(try file(blocks, attachments: attachments).bytes))
    }

    /// The marked texts of each page, in the order they are drawn, and the artifacts after them.
    static func pages(_ blocks: [PDFBlock]) throws -> [MarkedText] {
        let file = try reading(blocks)
        return file.pages.map { MarkedText($0, in: file) }
    }

    /// All marked text, one piece after the other.
    static func text(_ blocks: [PDFBlock]) throws -> String {
        try pages(blocks).flatMap { page in page.order.map { page.pieces[$0] ?? "" } }.joined(separator: "|")
    }
}
