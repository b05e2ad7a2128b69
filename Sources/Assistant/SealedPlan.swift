import CalendarValues
import Cryptography
import Foundation
import Messages
import PlanExport
import PlanModel
import Signing
import TaggedPDF

/// A plan as a sealed PDF, with its data inside and the issuer's certificate beside it.
struct SealedPlan {
    let keys: SigningKeys
    let clock: Clock
    let letterhead: Letterhead?

    /// `handleplan.pdf` and `udsteder.pem`. Throws `Trouble`: fonts that are missing, signs no font shows.
    func files(_ plan: Plan, edition: Edition) throws -> [HandoverFile] {
        let authority = plan.person("caseworker")?.authority ?? edition.catalog.text(Message("seal.noAuthority"))
        let caseworker = plan.person("caseworker")?.name ?? ""
        let holder = try keys.holder(authority: authority, caseworker: caseworker, at: clock.second())
        let document = PlanDocument(plan: plan, edition: edition)
        let data = PDFAttachment(
            name: "plan.json", contents: PlanJSON().bytes(plan, edition: edition), mediaType: "application/json",
            relationship: .source, explanation: edition.catalog.text(Message("seal.data")))
        let making = PDFMaking(
            identifier: Array("\(edition.planID)-\(plan.version)".utf8), time: clock.pdfTime(), producer: "handleplan")
        let field = try field(holder, authority: authority, edition: edition)
        let pdf: PDFFile
        do {
            pdf = try PDFRenderer(fonts: .debian(), catalog: edition.catalog)
                .pdf(document, making: making, letterhead: letterhead, attachments: [data], signatureField: field)
        } catch { throw Trouble(error) }
        let signed = try PDFSigner(holder.identity).signed(pdf.bytes, place: SignaturePlace(findingIn: pdf.bytes))
        try check(signed, of: holder)
        return [
            HandoverFile(name: "handleplan.pdf", contents: signed, purpose: Message("seal.file.pdf")),
            HandoverFile(
                name: "udsteder.pem", contents: Array(holder.identity.anchor.pem.utf8),
                purpose: Message(
                    "seal.file.issuer", ["fingerprint": .text(try holder.identity.anchor.fingerprintText())])),
        ]
    }

    /// Signs of the plan that no font shows: told before anybody signs, while they can still be changed. Nil when all is well.
    func doubt(about plan: Plan, edition: Edition) -> Trouble? {
        guard let fonts = try? FontSet.debian() else { return Trouble(.inputOutput, "fontsMissing") }
        let text = TextRenderer().text(PlanDocument(plan: plan, edition: edition))
        return PDFRenderer(fonts: fonts, catalog: edition.catalog).unsettable(in: text).map { Trouble($0) }
    }

    /// Nothing leaves that its reader would be told to doubt: the seal is checked as the reader checks it.
    func check(_ signed: [UInt8], of holder: SigningKeys.Holder) throws {
        let check = SignatureCheck(trusting: [holder.identity.anchor], at: clock.second())
        switch check.report(on: signed).verdict {
        case .wholeAndTrusted: return
        case .expired, .notYetValid: throw Trouble(.dataOrKey, "keyExpired")
        default: throw Trouble(.inputOutput, "pdf")
        }
    }

    /// What the field says in plain words: who sealed, when, and what that is worth.
    private func field(_ holder: SigningKeys.Holder, authority: String, edition: Edition) throws -> PDFSignatureField {
        let catalog = edition.catalog
        let organisation = holder.isImported ? holder.identity.certificate.subject.organisation ?? authority : authority
        let values: [String: MessageValue] = [
            "authority": .text(organisation), "time": .text(edition.text(clock.moment(clock.second()))),
            "fingerprint": .text(try holder.identity.anchor.fingerprintText()),
        ]
        let keys = [
            "seal.who", holder.isImported ? "seal.worth.imported" : "seal.worth.own", "seal.names", "seal.fingerprint",
        ]
        return PDFSignatureField(
            name: "Segl", explanation: catalog.text(Message("seal.explanation")),
            lines: keys.map { catalog.text(Message($0, values)) }, signer: organisation,
            reason: catalog.text(Message("seal.reason")), time: clock.pdfTime(),
            capacity: try holder.identity.roomNeeded() + 64)
    }
}

extension DistinguishedName {
    /// The organisation a certificate is for (X.520, organizationName).
    var organisation: String? { text(ObjectIdentifier(2, 5, 4, 10)) }
}

extension Clock {
    func second() -> UTCTime { UTCTime(secondsSince1970: Int64(instant.timeIntervalSince1970)) }

    /// The day and time of day in Denmark.
    func moment(_ time: UTCTime) -> Moment {
        let instant = Date(timeIntervalSince1970: Double(time.secondsSince1970))
        let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: instant)
        let day = Day(year: parts.year ?? 1, month: parts.month ?? 1, day: parts.day ?? 1) ?? Day(ordinal: 0)
        return Moment(day, TimeOfDay(hour: parts.hour ?? 0, minute: parts.minute ?? 0))
    }

    /// The time of day in Denmark, with its distance from UTC.
    func pdfTime() -> PDFTime {
        let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: instant)
        return PDFTime(
            year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1, hour: parts.hour ?? 0,
            minute: parts.minute ?? 0, second: parts.second ?? 0,
            offset: calendar.timeZone.secondsFromGMT(for: instant) / 60)
    }
}

extension Trouble {
    init(_ error: PDFError) {
        switch error {
        case .fontsMissing: self.init(.inputOutput, "fontsMissing")
        case .unsettable(let missing, let rightToLeft):
            let signs = (missing + rightToLeft).map { MessageValue.text(String($0)) }
            self.init(.inputOutput, "unsettable", ["signs": .list(signs)])
        case .subsetFailed, .imageUnreadable, .contentRefused: self.init(.inputOutput, "pdf")
        }
    }
}
