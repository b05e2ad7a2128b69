import Cryptography
import Foundation
import Messages
import Signing

/// `handleplan kontrol`: is the seal of a PDF whole, who made it, was anything changed. Never opens the store.
public struct SealCheck {
    private let catalog: Catalog
    private let anchors: [Certificate]
    private let time: UTCTime

    /// A file is looked at up to this size.
    private static let largestFile = 64 << 20

    /// `trusted` are files with certificates that are believed. Throws `Trouble` where one cannot be read.
    public init(program: Program, trusted: [String]) throws {
        catalog = program.resources.catalog
        time = program.clock.second()
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
        /// In words.
        public let text: String
        public let signer: String?
        public let isWhole: Bool
        public let isTrusted: Bool
    }

    /// Throws `Trouble` where the file cannot be read.
    public func finding(_ path: String) throws -> Finding {
        guard let bytes = SealCheck.bytes(of: path) else {
            throw Trouble(.wrongUse, "unreadableFile", ["file": .text(path)])
        }
        let report = SignatureCheck(trusting: anchors, at: time).report(on: bytes)
        let subject = report.signature?.signer.subject
        let signer = subject.flatMap { $0.organisation ?? $0.text(ObjectIdentifier(2, 5, 4, 3)) }
        let values: [String: MessageValue] = [
            "signer": .text(signer ?? "–"), "detail": .text(SealCheck.detail(report.verdict)),
        ]
        return Finding(
            file: path, verdict: SealCheck.name(report.verdict),
            text: catalog.text(Message("control.\(SealCheck.name(report.verdict))", values)), signer: signer,
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

    private static func name(_ verdict: SignatureVerdict) -> String {
        switch verdict {
        case .wholeAndTrusted: "wholeAndTrusted"
        case .wholeSignerUnknown: "wholeSignerUnknown"
        case .expired: "expired"
        case .notYetValid: "notYetValid"
        case .signerUnfit: "signerUnfit"
        case .addedTo: "addedTo"
        case .changed: "changed"
        case .notSigned: "notSigned"
        case .unsupported: "unsupported"
        case .unreadable: "unreadable"
        }
    }

    /// Where it was changed, as far as that can be said: a place in the file.
    private static func detail(_ verdict: SignatureVerdict) -> String {
        switch verdict {
        case .addedTo(let from, let count): "\(from)+\(count)"
        case .changed(.hole(_, let offset)), .changed(.container(_, let offset)), .changed(.notCanonical(let offset)):
            "\(offset)"
        case .changed(.content(let from, let to)): "\(from)–\(to)"
        case .changed(.structure(let fault)), .unreadable(let fault): "\(fault.offset)"
        default: "–"
        }
    }
}
