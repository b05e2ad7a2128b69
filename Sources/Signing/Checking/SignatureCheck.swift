import Cryptography

/// Checks the signature of a PDF: this program's own, and PAdES baseline signatures of others (ETSI EN 319 142-1).
///
/// The signature must cover the file from its first byte to its last but for its own digits. A file that names this
/// program as the one that signed is held to the one form it writes, so that any changed byte is found. Revocation is
/// not looked at (there is no network), nor are timestamps.
public struct SignatureCheck: Sendable {
    private let anchors: [Certificate]
    private let time: UTCTime

    /// Trusts `anchors` and those they vouch for; `time` is that of the check.
    public init(trusting anchors: [Certificate], at time: UTCTime) {
        self.anchors = anchors
        self.time = time
    }

    /// The verdict on the file that `bytes` are.
    public func report(on bytes: [UInt8]) -> SignatureReport { report(on: bytes, depth: 0) }

    /// `depth` counts the later signatures, each of which leads back to the one before it.
    private func report(on bytes: [UInt8], depth: Int) -> SignatureReport {
        let file: PDFFile
        let fields: [SignatureField]
        do throws(StructureFault) {
            file = try PDFFile(bytes)
            fields = try SignatureField.all(in: file)
        } catch {
            return SignatureReport(verdict: SignatureCheck.verdict(onUnread: bytes, error), signature: nil)
        }
        guard fields.count + depth <= SignatureCheck.mostSignatures else {
            return SignatureReport(verdict: .unsupported(.signatures(count: fields.count + depth)), signature: nil)
        }
        // The last is that which reaches furthest.
        let ordered = fields.sorted { $0.holeStart < $1.holeStart }
        guard let field = ordered.last else {
            return SignatureReport(verdict: SignatureCheck.verdict(onUnsigned: bytes), signature: nil)
        }
        let report = report(on: field, of: fields.count, in: file)
        guard report.verdict.isWhole else { return report }
        if let trace = SignatureCheck.droppedSignature(in: bytes, known: fields) {
            let fault = StructureFault(.unlinkedSignature, at: trace)
            return SignatureReport(verdict: .changed(.structure(fault)), signature: report.signature)
        }
        guard let earlier = ordered.dropLast().last, let doubt = self.doubt(about: earlier, in: file, depth: depth)
        else { return report }
        return SignatureReport(verdict: doubt, signature: report.signature)
    }

    private static let mostSignatures = 16

    private static func verdict(onUnread bytes: [UInt8], _ fault: StructureFault) -> SignatureVerdict {
        if fault.kind == .encrypted { return .unsupported(.encrypted) }
        return bytes.range(of: "/ByteRange") == nil ? .unreadable(fault) : .changed(.structure(fault))
    }

    /// Without a signature the structure leads to, there must be no trace of one either.
    private static func verdict(onUnsigned bytes: [UInt8]) -> SignatureVerdict {
        guard let trace = bytes.range(of: "/ByteRange") else { return .notSigned }
        return .changed(.structure(StructureFault(.unlinkedSignature, at: trace.lowerBound)))
    }

    /// Where a signature begins that no field leads to any more: an update took it away, and what it forbade with it.
    private static func droppedSignature(in bytes: [UInt8], known: [SignatureField]) -> Int? {
        var position = 0
        var traces: [Int] = []
        while let found = bytes.range(of: "/ByteRange", from: position) {
            traces.append(found.lowerBound)
            position = found.upperBound
        }
        return traces.count > Set(known.map(\.reference)).count ? traces.first : nil
    }

    /// What speaks against the signature before the last one: it must be whole in the file as it was then (and so,
    /// in turn, the one before it), and must have allowed that something came after it.
    private func doubt(about earlier: SignatureField, in file: PDFFile, depth: Int) -> SignatureVerdict? {
        guard let end = (try? CoveredBytes(earlier, in: file))?.end else {
            return .changed(.signatureDictionary(object: earlier.reference.number))
        }
        let before = report(on: Array(file.bytes[..<end]), depth: depth + 1)
        guard before.verdict.isWhole else { return before.verdict }
        guard before.signature?.isOurs != true, before.signature?.permissions != 1 else {
            return .addedTo(from: end, count: file.bytes.count - end)
        }
        return nil
    }

    private func report(on field: SignatureField, of count: Int, in file: PDFFile) -> SignatureReport {
        var details: SignatureDetails?
        do throws(NotWhole) {
            let covered = try CoveredBytes(field, in: file)
            let cms = try SignatureCheck.container(covered)
            details = try SignatureCheck.details(cms, field, count, file)
            try SignedContent.check(cms, covered)
            if field.isOurs { try OwnForm.check(cms, covered, field, file) }
            if covered.end < file.bytes.count {
                throw NotWhole(.addedTo(from: covered.end, count: file.bytes.count - covered.end))
            }
            let verdict = SignerTrust(anchors: anchors, time: time).verdict(on: cms.signer, with: cms.certificates)
            return SignatureReport(verdict: verdict, signature: details)
        } catch {
            return SignatureReport(verdict: error.verdict, signature: details)
        }
    }

    private static func container(_ covered: CoveredBytes) throws(NotWhole) -> ParsedCMS {
        do throws(ParsedCMS.Fault) {
            return try ParsedCMS(covered.hole.der)
        } catch {
            let offset = covered.holeRange.lowerBound
            switch error {
            case .malformed: throw NotWhole(.changed(.container(.malformed, offset: offset)))
            case .notOneDetached: throw NotWhole(.changed(.container(.notOneDetached, offset: offset)))
            case .signerMissing: throw NotWhole(.changed(.container(.signerMissing, offset: offset)))
            case .attributes: throw NotWhole(.changed(.container(.attributes, offset: offset)))
            case .algorithm: throw NotWhole(.unsupported(.algorithm))
            }
        }
    }

    /// The certificates above the signer's that have signed the one below, nearest first.
    private static func issuers(of cms: ParsedCMS) -> [Certificate] {
        (try? Certificate.path(above: cms.signer, among: cms.certificates)) ?? []
    }

    private static func details(
        _ cms: ParsedCMS, _ field: SignatureField, _ count: Int, _ file: PDFFile
    ) throws(NotWhole) -> SignatureDetails {
        do throws(StructureFault) {
            return SignatureDetails(
                signer: cms.signer, issuers: SignatureCheck.issuers(of: cms), isOurs: field.isOurs,
                claimedTime: field.claimedTime, permissions: try field.permissions(in: file), signatureCount: count,
                revisionCount: file.references.tables.count, hasUnsignedAttributes: cms.hasUnsignedAttributes)
        } catch {
            throw NotWhole(.changed(.structure(error)))
        }
    }
}

/// Carries a verdict other than whole out of the check.
struct NotWhole: Error {
    let verdict: SignatureVerdict

    init(_ verdict: SignatureVerdict) { self.verdict = verdict }
}
