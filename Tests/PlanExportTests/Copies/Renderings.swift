import Foundation
import Messages
import PDFReading
import PlanExport
import PlanModel
import TaggedPDF
import Testing

@testable import PlanSamples

/// A copy in every format there is, as text that can be searched: PDF streams without their compression.
enum Renderings {
    /// Every format, whatever the recipient is set to get, and the manifest.
    static func all(_ copy: PlanCopy) throws -> [String: String] {
        var texts = try files(copy)
        for file in try CopyFiles.files(copy, formats: [.pdf], edition: edition, pdf: pdfMaker(copy)) {
            texts[file.name] = try searchable(file.contents)
        }
        return texts
    }

    static var edition: Edition {
        Edition(
            planID: "k7w2m9xq", today: SamplePlans.today, catalog: PDFSamples.catalog,
            danish: SamplePlans.edition().danish, referred: try? SharedPlans.recipient("herberg"))
    }

    /// A seal as the program sets it on a copy.
    static let seal = PDFSignatureField(
        name: "Segl", explanation: "Segl fra Nordby Kommune",
        lines: ["Forseglet af Nordby Kommune den 21. november 2026. Er noget ændret siden, kan det ses."],
        time: PDFSamples.making.time)

    /// Files that are text, by name.
    static func files(_ copy: PlanCopy) throws -> [String: String] {
        let files = try CopyFiles.files(copy, formats: CopyFormat.allCases, edition: edition)
        let manifest = Manifest(copy, files: files, edition: edition) { "sha-of-\($0.count)" }
        let texts = try (files + manifest.written).map { file in
            (file.name, try #require(String(validating: file.contents, as: UTF8.self)))
        }
        return Dictionary(uniqueKeysWithValues: texts)
    }

    /// Makes PDFs as the program does, but for the seal; remembers nothing.
    static func pdfMaker(_ copy: PlanCopy) -> CopyFiles.PDFMaker {
        { document, setting in
            let file = try pdf(document, copy, setting)
            if setting.isTooLong(pages: file.pages) { return nil }
            return [HandoverFile(name: "plan.pdf", contents: file.bytes, purpose: Message("copy.file.pdf"))]
        }
    }

    static func pdf(
        _ document: PlanDocument, _ copy: PlanCopy, _ setting: PrintSetting, field: PDFSignatureField? = nil
    ) throws -> PDFFile {
        let data = PDFAttachment(
            name: "plan.json", contents: PlanJSON().bytes(copy, edition: edition), mediaType: "application/json",
            relationship: .source)
        return try PDFRenderer(fonts: try #require(PDFSamples.fonts), catalog: PDFSamples.catalog).pdf(
            document, making: PDFSamples.making, letterhead: Letterhead(sender: "Nordby Kommune"), attachments: [data],
            signatureField: field, setting: setting)
    }

    /// Everything a PDF holds: its own bytes, each stream unpacked, and the pages' text as a reader gets it.
    private static func searchable(_ bytes: [UInt8]) throws -> String {
        let file = try #require(PDFReading(bytes))
        let streams = file.numbers.compactMap { file.stream(.reference($0)) }.map {
            String(decoding: $0, as: UTF8.self)
        }
        let pages = file.pages.flatMap { page -> [String] in
            let text = MarkedText(page, in: file)
            return text.order.compactMap { text.pieces[$0] } + text.artifacts
        }
        return ([String(decoding: bytes, as: UTF8.self)] + streams + pages).joined(separator: "\n")
    }

    /// The formats that hold the word, whatever the case of its letters.
    static func holding(_ word: String, _ texts: [String: String]) -> [String] {
        texts.filter { $0.value.range(of: word, options: .caseInsensitive) != nil }.map(\.key).sorted()
    }
}
