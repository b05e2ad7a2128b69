/// An ECDSA signature on P-256: two numbers from 1 to n - 1. Both (r, s) and (r, n - s) are valid over a message.
public struct P256Signature: Hashable, Sendable {
    let r: [UInt8]
    let s: [UInt8]

    /// n, the order of the curve's group (SP 800-186, 3.2.1.3).
    static let order = [UInt8](
        [
            0xffff_ffff_0000_0000, 0xffff_ffff_ffff_ffff, 0xbce6_faad_a717_9e84, 0xf3b9_cac2_fc63_2551,
        ].flatMap { (word: UInt64) in (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * $0)) } })

    /// Reads the DER SEQUENCE of r and s in their shortest form. Throws `.malformed`.
    public init(der: [UInt8]) throws(CryptographyError) {
        var reader = try DERReader.only(.sequence, in: der[...]).reader()
        r = try P256Signature.number(reader.integer())
        s = try P256Signature.number(reader.integer())
        try reader.finish()
    }

    private init(r: [UInt8], s: [UInt8]) {
        self.r = r
        self.s = s
    }

    /// Whether s is the smaller of the two that are valid.
    public var hasSmallS: Bool { !negatedS.lexicographicallyPrecedes(s) }

    /// The same signature, with the smaller s.
    var withSmallS: P256Signature { hasSmallS ? self : twin }

    /// The other signature that is valid over the same message.
    public var twin: P256Signature { P256Signature(r: r, s: negatedS) }

    /// DER SEQUENCE of r and s.
    public var der: [UInt8] { DER.sequence(DER.unsignedInteger(r), DER.unsignedInteger(s)) }

    private var negatedS: [UInt8] {
        var result = [UInt8](repeating: 0, count: 32)
        var borrow = 0
        for index in (0..<32).reversed() {
            let difference = Int(P256Signature.order[index]) - Int(s[index]) - borrow
            borrow = difference < 0 ? 1 : 0
            result[index] = UInt8(truncatingIfNeeded: difference)
        }
        return result
    }

    /// 32 bytes of an INTEGER's content, which must be from 1 to n - 1.
    private static func number(_ content: [UInt8]) throws(CryptographyError) -> [UInt8] {
        guard let first = content.first, first < 0x80 else { throw .malformed }
        let digits = content.drop { $0 == 0 }
        guard (1...32).contains(digits.count) else { throw .malformed }
        let padded = [UInt8](repeating: 0, count: 32 - digits.count) + digits
        guard padded.lexicographicallyPrecedes(order) else { throw .malformed }
        return padded
    }
}
