import Messages
import PlanModel
import TaggedPDF

/// A document as a PDF that lasts and that everyone can read: PDF/A-3a and PDF/UA-1.
public struct PDFRenderer: Sendable {
    private let writer: PDFWriter
    private let catalog: Catalog

    /// A renderer that sets text in `fonts` and words the pages' numbers by `catalog`.
    public init(fonts: FontSet, catalog: Catalog) {
        writer = PDFWriter(fonts: fonts)
        self.catalog = catalog
    }

    /// The whole document; `attachments` lie inside it, and a signature goes where `signatureField` stands.
    ///
    /// Errors: `PDFError`; a sign that no font shows is never left out but named in `.unsettable`.
    public func pdf(
        _ document: PlanDocument, making: PDFMaking, letterhead: Letterhead? = nil,
        attachments: [PDFAttachment] = [], signatureField: PDFSignatureField? = nil,
        setting: PrintSetting = PrintSetting()
    ) throws(PDFError) -> PDFFile {
        let blocks = PDFBlocks(document: document, signatureField: signatureField)
        return try writer.file(
            PDFContent(
                title: document.title, language: PDFRenderer.tag(document.language), identifier: making.identifier,
                created: making.time, producer: making.producer, blocks: head(letterhead) + blocks.all,
                footer: PDFFooter(text: document.footer, pageLabel: pageLabel), attachments: attachments,
                enlargement: setting.layout == .large ? PDFRenderer.large : 1,
                spacing: setting.pages == nil ? 1 : PDFRenderer.close))
    }

    /// 14 points, as large print is set.
    private static let large = 1.28
    /// Headings stand closer where pages are few.
    private static let close = 0.55

    /// The signs of a text that no font shows, so that they can be named while the words can still be changed.
    public func unsettable(in text: String) -> PDFError? { writer.unsettable(in: text) }

    private func head(_ letterhead: Letterhead?) -> [PDFBlock] {
        guard let letterhead else { return [] }
        let alternative = catalog.text(Message("document.logo", ["sender": .text(letterhead.sender)]))
        return [.letterhead(sender: letterhead.sender, logo: letterhead.logo, alternative: alternative)]
    }

    private var pageLabel: @Sendable (Int, Int) -> String {
        { [catalog] page, pages in
            catalog.text(Message("document.page", ["page": .number(page), "pages": .number(pages)]))
        }
    }

    /// The language and its country, where that is known, so that a voice reads it right.
    private static func tag(_ language: String) -> String { language == "da" ? "da-DK" : language }
}
