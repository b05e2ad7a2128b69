import Cryptography

/// Puts a PAdES baseline B-B signature (ETSI EN 319 142-1) into the place a PDF has for it.
public struct PDFSigner: Sendable {
    private let identity: SigningIdentity

    /// Signs as `identity`.
    public init(_ identity: SigningIdentity) { self.identity = identity }

    /// `pdf` with byte range and signature filled in, of the same length; digits in lower case, the rest zeros.
    ///
    /// Throws `.wrongPlace`, `.tooSmall`, `.unmarked` or `.cryptography`.
    public func signed(_ pdf: [UInt8], place: SignaturePlace) throws(SigningError) -> [UInt8] {
        guard place.fits(pdf) else { throw .wrongPlace }
        let room = place.contents.count / 2 - 1
        let needed = try identity.roomNeeded()
        guard needed <= room else { throw .tooSmall(needed: needed, room: room) }
        var signed = pdf
        try fillByteRange(of: &signed, place)
        guard PDFSigner.isMarked(signed, place) else { throw .unmarked }
        do throws(CryptographyError) {
            let digest = try HashAlgorithm.sha256.digest(
                of: signed[..<place.contents.lowerBound], signed[place.contents.upperBound...])
            let cms = identity.cms(digest)
            let signature = try identity.key.signature(over: cms.signedAttributes())
            fillHole(of: &signed, place, try cms.der(signature: signature))
        } catch {
            throw .cryptography(error)
        }
        return signed
    }

    /// Whether a signature field leads to the place, in a dictionary that names this program: without, `SignatureCheck`
    /// would not find every change.
    private static func isMarked(_ pdf: [UInt8], _ place: SignaturePlace) -> Bool {
        guard let file = try? PDFFile(pdf), let fields = try? SignatureField.all(in: file) else { return false }
        return fields.contains { $0.isOurs && $0.contents?.range == place.contents }
    }

    private func fillByteRange(of pdf: inout [UInt8], _ place: SignaturePlace) throws(SigningError) {
        let after = place.contents.upperBound
        let text = "[0 \(place.contents.lowerBound) \(after) \(pdf.count - after)"
        let spaces = place.byteRange.count - text.utf8.count - 1
        guard spaces >= 0 else { throw .wrongPlace }
        pdf.replaceSubrange(place.byteRange, with: Array(text.utf8) + Array(repeating: 0x20, count: spaces) + [0x5d])
    }

    private func fillHole(of pdf: inout [UInt8], _ place: SignaturePlace, _ der: [UInt8]) {
        let digits = Array("0123456789abcdef".utf8)
        var position = place.contents.lowerBound + 1
        for byte in der {
            pdf[position] = digits[Int(byte >> 4)]
            pdf[position + 1] = digits[Int(byte & 15)]
            position += 2
        }
    }
}
