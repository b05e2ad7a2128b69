import Messages
import PlanModel

/// The list of what was handed over: each file with its SHA-256, for whom, and on what it rests.
public struct Manifest: Sendable {
    /// SHA-256 of the bytes, in small hexadecimal digits.
    public typealias Digest = ([UInt8]) -> String

    private let copy: PlanCopy
    private let edition: Edition
    private let files: [(name: String, digest: String)]

    /// The manifest of the copy's `files`; `digest` is SHA-256.
    public init(_ copy: PlanCopy, files: [HandoverFile], edition: Edition, digest: Digest) {
        self.copy = copy
        self.edition = edition
        self.files = files.map { ($0.name, digest($0.contents)) }
    }

    /// For programs and for people.
    public var written: [HandoverFile] {
        [
            HandoverFile(name: "manifest.json", contents: node.bytes, purpose: Message("copy.file.manifest")),
            HandoverFile(
                name: "MANIFEST.txt", contents: Array(TextRenderer().text(document).utf8),
                purpose: Message("copy.file.manifestText")),
        ]
    }

    private var node: JSONNode {
        .members(
            ("format", .text("handleplan-manifest")), ("formatVersion", .integer(1)), ("id", .text(edition.planID)),
            ("version", .integer(copy.plan.version)), ("written", .day(edition.today)),
            ("recipient", .text(copy.recipient.id)), ("basis", .text(copy.recipient.basis.rawValue)),
            (
                "consent",
                copy.consent.map { .members(("day", .day($0.day)), ("until", $0.until.map(JSONNode.day))) }
            ),
            (
                "files",
                .list(files.map { .members(("name", .text($0.name)), ("sha256", .text($0.digest))) })
            ))
    }

    private var document: PlanDocument {
        let wording = PlanWording(copy, edition)
        let recipient = edition.catalog.text(Message("recipient.\(copy.recipient.id).name"))
        var fields = [wording.copyField("manifest.recipient", recipient)]
        if let consent = copy.consent, let until = consent.until {
            let days: [String: MessageValue] = [
                "day": .text(wording.day(consent.day)), "until": .text(wording.day(until)),
            ]
            fields.append(LabelledValue(wording.copyText("manifest.consent"), wording.copyText("manifest.days", days)))
        }
        let blocks =
            wording.section(.law, wording.copyText("manifest.for"), [.fields(fields)])
            + wording.section(
                .law, wording.copyText("manifest.files"),
                [.fields(files.map { LabelledValue($0.name, $0.digest) }), .note(wording.copyText("manifest.meaning"))])
        return PlanDocument(
            kind: .plan, language: edition.catalog.language, title: wording.copyText("manifest.title"),
            planID: edition.planID, version: copy.plan.version, blocks: blocks, footer: wording.footer)
    }
}
