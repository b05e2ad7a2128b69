import Definitions
import Messages
import PlanExport
import TaggedPDF

/// The head on every document as the definitions say: a municipality's name, and a logo in a file of theirs.
struct LetterheadSetting {
    let files: DefinitionFiles
    let catalog: Catalog

    private var path: String { "locales/\(catalog.language)/letterhead.yaml" }

    /// Nil where no name is set. Throws `DefinitionProblem` for a logo that is missing, no picture, or nobody's.
    func letterhead() throws -> Letterhead? {
        let sender = catalog.text(Message("letterhead.sender"))
        let logo = catalog.text(Message("letterhead.logo"))
        if logo.isEmpty { return sender.isEmpty ? nil : Letterhead(sender: sender) }
        guard !sender.isEmpty else { throw problem("logoWithoutSender", logo) }
        guard let bytes = files.bytes("locales/\(catalog.language)/\(logo)") else { throw problem("logoMissing", logo) }
        do { return Letterhead(sender: sender, logo: try PDFImage(file: bytes)) } catch {
            throw problem("logoUnreadable", logo)
        }
    }

    private func problem(_ key: String, _ logo: String) -> DefinitionProblem {
        DefinitionProblem(path, key, ["file": .text(logo)])
    }
}
