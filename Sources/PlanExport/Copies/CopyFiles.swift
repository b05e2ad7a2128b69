import Messages
import PlanModel

/// The files of a copy. Names say what a file is, never whose: the folder's name is the plan's opaque number.
public enum CopyFiles {
    /// Makes the PDF of a document; nil where it `isTooLong`, so that a shorter one is tried.
    public typealias PDFMaker = (_ document: PlanDocument, _ setting: PrintSetting) throws -> [HandoverFile]?

    /// The files asked for, in that order; without a maker of PDFs there is none. A format that does not fit is left out.
    public static func files(
        _ copy: PlanCopy, formats: [CopyFormat], edition: Edition, pdf: PDFMaker? = nil
    ) throws -> [HandoverFile] {
        try formats.flatMap { format -> [HandoverFile] in
            guard format == .pdf else { return [file(copy, format, edition)].compactMap { $0 } }
            return try pdf.map { try printed(copy, edition, $0) } ?? []
        } + (formats.contains(.json) ? [schema] : [])
    }

    private static let schema = HandoverFile(
        name: "plan.schema.json", contents: PlanSchema.bytes, purpose: Message("document.file.schema"))

    /// What the recipient will see, as text; shown before anything is written.
    public static func preview(_ copy: PlanCopy, edition: Edition) -> String {
        TextRenderer().text(PlanDocument(copy: copy, edition: edition))
    }

    /// As much as the pages hold: less of long lists and texts before smaller type, since the citizen is to be able to read it.
    private static func printed(_ copy: PlanCopy, _ edition: Edition, _ pdf: PDFMaker) throws -> [HandoverFile] {
        let layouts: [Recipient.Layout] = copy.recipient.layout == .large ? [.large, .normal] : [.normal]
        let lengths = copy.recipient.pages == nil ? [.full] : CopyLength.allCases
        let tries = layouts.flatMap { layout in lengths.map { (length: $0, layout: layout) } }
        for (index, attempt) in tries.enumerated() {
            let document = PlanDocument(copy: copy, edition: edition, length: attempt.length)
            let setting = PrintSetting(
                layout: attempt.layout, pages: copy.recipient.pages, isLast: index == tries.count - 1)
            if let files = try pdf(document, setting) { return files }
        }
        return []
    }

    private static func file(_ copy: PlanCopy, _ format: CopyFormat, _ edition: Edition) -> HandoverFile? {
        let document = PlanDocument(copy: copy, edition: edition)
        let isPlan = !copy.plan.isOfferRecord
        let (name, contents): (String, [UInt8]?) =
            switch format {
            case .pdf: ("plan.pdf", nil)
            case .html: ("plan.html", Array(HTMLRenderer().html(document, layout: copy.recipient.layout).utf8))
            case .txt: ("plan.txt", Array(TextRenderer().text(document).utf8))
            case .json: ("plan.json", PlanJSON().bytes(copy, edition: edition))
            case .fhir: ("plan.fhir.json", FHIRRenderer().bundle(copy, edition: edition))
            case .ics:
                ("plan.ics", isPlan ? Array(CalendarRenderer().calendar(copy, edition: edition).utf8) : nil)
            case .note: ("journalnotat.txt", Array(NoteRenderer().text(note(copy, edition)).utf8))
            case .hand: ("afskrift.txt", isPlan ? Array(byHand(copy, edition).utf8) : nil)
            }
        return contents.map {
            HandoverFile(name: name, contents: $0, purpose: Message("copy.file.\(format.rawValue)"))
        }
    }

    /// So short that it can be copied by hand or read aloud where there is no printer.
    private static func byHand(_ copy: PlanCopy, _ edition: Edition) -> String {
        let sections: [CopySection] = [.agreements, .nextMeeting, .changes]
        return TextRenderer().text(PlanDocument(copy: copy, edition: edition, length: .brief, sections: sections))
    }

    /// What the copy says, without what is said to the citizen about signing.
    private static func note(_ copy: PlanCopy, _ edition: Edition) -> PlanDocument {
        let sections = copy.recipient.sections.filter { $0 != .signing }
        return PlanDocument(copy: copy, edition: edition, sections: sections)
    }
}
