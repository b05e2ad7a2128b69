import Messages
import PlanModel

/// The files that are handed over when a meeting ends.
///
/// To add a format: a folder of its own with a type that makes bytes of a `PlanDocument` (see `TextRenderer`), a file in the
/// list below with its purpose in `locales/*/document.yaml`, and golden files (`RECORD_GOLDEN=1`).
public enum Handover {
    /// The main document: the plan, or the record of the offer, as text.
    public static let mainDocument = "handleplan.txt"

    /// The files in the order they are shown. `sealed` are files made elsewhere, the signed PDF for one; they come first.
    public static func files(_ plan: Plan, edition: Edition, sealed: [HandoverFile] = []) -> [HandoverFile] {
        let wording = PlanWording(plan, edition)
        let document = PlanDocument(wording)
        let isRecord = document.kind == .offerRecord
        let files =
            sealed + [
                HandoverFile(
                    name: mainDocument, contents: Array(TextRenderer().text(document).utf8),
                    purpose: Message(isRecord ? "document.file.recordText" : "document.file.text")),
                HandoverFile(
                    name: "handleplan.json", contents: PlanJSON().bytes(wording),
                    purpose: Message(isRecord ? "document.file.recordJson" : "document.file.json")),
                HandoverFile(
                    name: "handleplan.schema.json", contents: PlanSchema.bytes, purpose: Message("document.file.schema")
                ),
            ]
        return files + [readMe(wording, files: files)]
    }

    private static func readMe(_ wording: PlanWording, files: [HandoverFile]) -> HandoverFile {
        let purpose = Message("document.file.readme")
        let name = "LAES-MIG.txt"
        let document = wording.readMe(files: files.map { ($0.name, $0.purpose) } + [(name, purpose)])
        return HandoverFile(name: name, contents: Array(TextRenderer().text(document).utf8), purpose: purpose)
    }
}
