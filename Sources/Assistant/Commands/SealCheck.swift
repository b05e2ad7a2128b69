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

    /// A file is looked at up to this size.
    private static let largestFile = 64 << 20

    /// `trusted` are files with certificates that are believed. Throws `Trouble` where one cannot be read.
    public init(program: Program, trusted: [String]) throws {
        clock = program.clock
        edition = Edition(
            planID: "", today: clock.now().day, catalog: program.resources.catalog, danish: program.resources.danish)
        time = clock.second()
        anchors = try trusted.flatMap { path -> [Certificate] in
            guard let bytes = SealCheck.bytes(of: path), let found = try? Certificate.all(in: bytes) else {
                throw Trouble(.wrongUse, "certificateFile", ["file": .text(path)])
            }
            return found
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
        /// In words.
        public let text: String
        public let signer: String?
        /// SHA-256 of the topmost certificate in the signature.
        public let issuerFingerprint: String?
        /// When the signer says it was sealed, local time to the minute (ISO 8601).
        public let claimedTime: String?
        public let isWhole: Bool
        public let isTrusted: Bool
    }

    /// Throws `Trouble` where the file cannot be read.
    public func finding(_ path: String) throws -> Finding {
        guard let bytes = SealCheck.bytes(of: path) else {
            throw Trouble(.wrongUse, "unreadableFile", ["file": .text(path)])
        }
        let report = SignatureCheck(trusting: anchors, at: time).report(on: bytes)
        let verdict = VerdictWording(report.verdict)
        let subject = report.signature?.signer.subject
        let signer = subject.flatMap { $0.organisation ?? $0.text(ObjectIdentifier(2, 5, 4, 3)) }
        let issuer = try report.signature.map { $0.others.first { $0.issuer == $0.subject } ?? $0.signer }?
            .fingerprintText()
        let claimed = report.signature?.claimedTime.map(clock.moment)
        let values: [String: MessageValue] = [
            "signer": .text(signer ?? "–"), "detail": .text(verdict.place ?? "–"),
            "fingerprint": .text(issuer ?? "–"), "what": .message(Message("control.what.\(verdict.change ?? "none")")),
            "time": .text(verdict.time.map { edition.text(Moment(clock.moment($0).day)) } ?? "–"),
        ]
        let main = edition.catalog.text(Message("control.\(verdict.name)", values))
        let when = claimed.map { edition.catalog.text(Message("control.time", ["time": .text(edition.text($0))])) }
        return Finding(
            file: path, verdict: verdict.name, change: verdict.change, place: verdict.place,
            // What an altered file says of itself is worth nothing.
            text: ([main] + (report.verdict.isWhole ? [when].compactMap { $0 } : [])).joined(separator: " "),
            signer: signer, issuerFingerprint: issuer, claimedTime: claimed?.description,
            isWhole: report.verdict.isWhole, isTrusted: report.verdict == .wholeAndTrusted)
    }

    /// The finding as a line of JSON.
    public static func json(_ finding: Finding) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(finding)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    private static func bytes(of path: String) -> [UInt8]? {
        guard let handle = FileHandle(forReadingAtPath: path), let data = try? handle.read(upToCount: largestFile)
        else {
            return nil
        }
        return [UInt8](data)
    }
}
