import Foundation
import Messages
import PlanExport
import PlanModel
import Signing
import TaggedPDF

extension SealedPlan {
    /// Makes the sealed PDF of a copy, its data inside and the issuer's certificate beside it. Throws `Trouble`.
    func maker(of copy: PlanCopy, edition: Edition) throws -> CopyFiles.PDFMaker {
        let authority = copy.plan.person("caseworker")?.authority ?? edition.catalog.text(Message("seal.noAuthority"))
        let caseworker = copy.plan.person("caseworker")?.name ?? ""
        let holder = try keys.holder(authority: authority, caseworker: caseworker, at: clock.second())
        let renderer = PDFRenderer(fonts: try fonts(), catalog: edition.catalog)
        let field = PDFSignatureField(
            name: "Segl", explanation: edition.catalog.text(Message("seal.explanation")),
            lines: [edition.catalog.text(Message("seal.copy", ["authority": .text(authority)]))], signer: authority,
            reason: edition.catalog.text(Message("seal.reason")), time: clock.pdfTime(),
            capacity: try holder.identity.roomNeeded() + 64)
        let making = PDFMaking(
            identifier: Array("\(edition.planID)-\(copy.plan.version)-\(copy.recipient.id)".utf8),
            time: clock.pdfTime())
        let data = PDFAttachment(
            name: "plan.json", contents: PlanJSON().bytes(copy, edition: edition), mediaType: "application/json",
            relationship: .source, explanation: edition.catalog.text(Message("seal.data")))
        return { document, setting in
            let pdf: PDFFile
            do {
                pdf = try renderer.pdf(
                    document, making: making, letterhead: letterhead, attachments: [data], signatureField: field,
                    setting: setting)
            } catch let error as PDFError { throw Trouble(error) }
            guard !setting.isTooLong(pages: pdf.pages) else { return nil }
            let sealed = try PDFSigner(holder.identity)
                .signed(pdf.bytes, place: SignaturePlace(findingIn: pdf.bytes))
            try check(sealed, of: holder)
            let anchor = holder.identity.anchor
            return [
                HandoverFile(name: "plan.pdf", contents: sealed, purpose: Message("copy.file.pdf")),
                HandoverFile(
                    name: "udsteder.pem", contents: Array(anchor.pem.utf8),
                    purpose: Message("seal.file.issuer", ["fingerprint": .text(try anchor.fingerprintText())])),
            ]
        }
    }

    private func fonts() throws -> FontSet {
        do { return try .debian() } catch { throw Trouble(error) }
    }
}
