import CalendarValues
import Cryptography
import Foundation
import Messages
import PlanExport
import Signing

/// `handleplan kontrol`: is the seal of a PDF whole, who made it, was anything changed. Never opens the store.
public struct SealCheck {
    private let edition: Edition
    private let clock: Clock
    private let anchors: [Certificate]
    private let time: UTCTime

    /// A file is looked at up to this size, in bytes; a plan is a hundredth of it.
    private static let largestFile = 16 << 20
    private static let largestCertificate = 1 << 16

    /// `trusted` are files with a certificate that is believed. Throws `Trouble` where one cannot be read.
    public init(program: Program, trusted: [String]) throws {
        clock = program.clock
        edition = Edition(
            planID: "", today: clock.now().day, catalog: program.resources.catalog, danish: program.resources.danish)
        time = clock.second()
        anchors = try trusted.map { path in
            let bytes = try RegularFile.bytes(path, limit: SealCheck.largestCertificate)
            // Of several, only the first is the one whose fingerprint other programs show.
            guard let found = try? Certificate.all(in: bytes), found.count == 1 else {
                throw Trouble(.wrongUse, "certificateFile", ["file": .text(path)])
            }
            return found[0]
        }
    }

    /// What is said of a file.
    public struct Finding: Encodable {
        public let file: String
        /// The verdict's name: `wholeAndTrusted` and so on.
        public let verdict: String
        /// What was changed: `content`, `hole` and so on; nil where nothing was.
        public let change: String?
        /// Where in the file, in bytes from its start; nil where that cannot be said.
        public let place: String?
        /// The verdict in words.
        public let text: String
        /// Whom the certificate names; worth as much as the issuer is trusted.
        public let signer: String?
        /// SHA-256 of the topmost certificate that vouches for the signer's, or of that itself.
        public let issuerFingerprint: String?
        /// When the signer says it was sealed, local time to the minute (ISO 8601).
        public let claimedTime: String?
        public let isWhole: Bool
        public let isTrusted: Bool
        /// What there is to say beside the verdict, a line each.
        let details: [String]

        private enum CodingKeys: String, CodingKey {
            case file, verdict, change, place, text, signer, issuerFingerprint, claimedTime, isWhole, isTrusted
        }

        /// For people: the file's name and the verdict, and below them what else there is to say.
        public var lines: [String] { ["\(Printable.line(file)): \(text)"] + details.map { "  " + $0 } }
    }

    /// Throws `Trouble` where the file cannot be read.
    public func finding(_ path: String) throws -> Finding {
        let bytes = try RegularFile.bytes(path, limit: SealCheck.largestFile)
        let report = SignatureCheck(trusting: anchors, at: time).report(on: bytes)
        let verdict = VerdictWording(report.verdict)
        let seal = report.signature
        let issuer = try seal.map { try ($0.issuers.last ?? $0.signer).fingerprintText() }
        let claimed = seal?.claimedTime.map(clock.moment)
        let values: [String: MessageValue] = [
            "detail": .text(verdict.place ?? "–"),
            "what": .message(Message("control.what.\(verdict.change ?? "none")")),
            "time": .text(verdict.time.map { edition.text(Moment(clock.moment($0).day)) } ?? "–"),
            "count": .number(seal?.signatureCount ?? 0),
        ]
        let isOneOfSeveral = report.verdict.isWhole && (seal?.signatureCount ?? 0) > 1
        var details = isOneOfSeveral ? [edition.catalog.text(Message("control.several", values))] : []
        // What an altered file says of itself is worth nothing.
        if report.verdict.isWhole, let seal, let issuer {
            details += lines(
                on: seal, issuer: issuer, claimed: claimed, isUnknown: verdict.name == "wholeSignerUnknown")
        }
        return Finding(
            file: path, verdict: verdict.name, change: verdict.change, place: verdict.place,
            text: edition.catalog.text(Message("control.\(verdict.name)", values)),
            signer: seal.map { SealCheck.name($0.signer.subject) }, issuerFingerprint: issuer,
            claimedTime: claimed?.description, isWhole: report.verdict.isWhole,
            isTrusted: report.verdict == .wholeAndTrusted, details: details)
    }

    /// The fingerprint first: the names below it are as the maker of the certificate chose them.
    private func lines(on seal: SignatureDetails, issuer: String, claimed: Moment?, isUnknown: Bool) -> [String] {
        var keys = [Message("control.fingerprint", ["fingerprint": .text(issuer)])]
        if isUnknown { keys.append(Message("control.compare")) }
        keys.append(Message("control.signer", ["signer": .text(Printable.quoted(SealCheck.name(seal.signer.subject)))]))
        if let claimed { keys.append(Message("control.time", ["time": .text(edition.text(claimed))])) }
        return keys.map { edition.catalog.text($0) }
    }

    private static func name(_ subject: DistinguishedName) -> String {
        [subject.organisation, subject.commonName].compactMap { $0 }.joined(separator: ", ")
    }

    /// The finding as a line of JSON.
    public static func json(_ finding: Finding) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(finding)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}
