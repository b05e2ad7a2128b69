import Cryptography
import Foundation
import Messages
import PlanExport
import PlanModel
import Terminal

/// Writes one recipient's copy: shows what they will see, asks, and writes it with its manifest.
struct CopyExport {
    let shared: SharedPlan
    let sealed: SealedPlan
    let terminal: any Terminal
    /// `--ud`; nil for a folder of its own beside the papers.
    let folder: String?

    private var catalog: Catalog { shared.resources.catalog }

    /// Nothing is written where the answer is no. Throws `Trouble`.
    func run(_ copy: PlanCopy, formats: [CopyFormat]) throws {
        for message in shared.unaware { NumberedChoice(terminal: terminal, catalog: catalog).tell(message) }
        let recipient: [String: MessageValue] = ["recipient": .message(shared.name(of: copy.recipient))]
        let preview = CopyFiles.preview(copy, edition: shared.edition).split(
            separator: "\n", omittingEmptySubsequences: false)
        terminal.write(
            [StyledLine(catalog.text(Message("sharing.preview", recipient)), .heading)]
                + preview.map { StyledLine($0.isEmpty ? "" : "  " + $0) })
        let choice = NumberedChoice(terminal: terminal, catalog: catalog)
        let ways = ["sharing.write", "sharing.leave"].map { catalog.text(Message($0)) }
        guard try choice.choose(Message("sharing.askWrite", recipient), ways) == 0 else {
            terminal.write([StyledLine(catalog.text(Message("sharing.notWritten")))])
            return
        }
        try write(copy, formats: formats.isEmpty ? copy.recipient.formats : formats)
    }

    private func write(_ copy: PlanCopy, formats: [CopyFormat]) throws {
        let edition = shared.edition
        let pdf = formats.contains(.pdf) ? try sealed.maker(of: copy, edition: edition) : nil
        let files = try CopyFiles.files(copy, formats: formats, edition: edition, pdf: pdf)
        let pairs = try files.map { ($0.contents, try CopyExport.digest($0.contents)) }
        let digests = Dictionary(pairs) { $1 }
        let manifest = Manifest(copy, files: files, edition: edition) { digests[$0] ?? "" }
        let path = folder ?? standardFolder(copy)
        do {
            try HandoverFolder(path: path).write(files + manifest.written)
        } catch {
            throw Trouble(error, folder: path)
        }
        let lines = (files + manifest.written).map { file in
            Message("handover.file", ["name": .text(file.name), "purpose": .message(file.purpose)])
        }
        let all = [Message("handover.done", ["folder": .text(path)])] + lines
        terminal.write(all.map { StyledLine(catalog.text($0)) })
    }

    private func standardFolder(_ copy: PlanCopy) -> String {
        let name = "\(shared.id.text)-v\(copy.plan.version)-\(copy.recipient.id)"
        return StoreLocation.home.appending(path: "handleplaner/\(name)").path
    }

    /// SHA-256 in small hexadecimal digits.
    private static func digest(_ bytes: [UInt8]) throws -> String {
        try HashAlgorithm.sha256.digest(of: bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
