/// An ASN.1 object identifier (X.660), kept as the content bytes of its encoding.
public struct ObjectIdentifier: Hashable, Sendable, CustomStringConvertible {
    /// The content bytes of the DER encoding, without tag and length.
    public let content: [UInt8]

    /// The identifier with these arcs; the first is 0, 1 or 2, the second below 40 under 0 and 1.
    public init(_ first: UInt64, _ second: UInt64, _ rest: UInt64...) {
        content = ([first * 40 + second] + rest).flatMap(ObjectIdentifier.base128)
    }

    /// Throws `.malformed` for content that is no identifier in its shortest form.
    public init(content: [UInt8]) throws(CryptographyError) {
        guard let last = content.last, last & 0x80 == 0, content.count <= 64 else { throw .malformed }
        var startsArc = true
        for byte in content {
            if startsArc && byte == 0x80 { throw .malformed }
            startsArc = byte & 0x80 == 0
        }
        self.content = content
    }

    /// The arcs with dots between, as written in standards; arcs beyond 64 bits are shown as `?`.
    public var description: String {
        let arcs = self.arcs
        guard case .some(.some(let first)) = arcs.first else { return "?" }
        let root = min(first / 40, 2)
        let shown = [String(root), String(first - root * 40)] + arcs.dropFirst().map { $0.map(String.init) ?? "?" }
        return shown.joined(separator: ".")
    }

    private var arcs: [UInt64?] {
        var arcs: [UInt64?] = []
        var value: UInt64? = 0
        for byte in content {
            value = value.flatMap { $0 >> 57 == 0 ? $0 << 7 | UInt64(byte & 0x7f) : nil }
            if byte & 0x80 == 0 {
                arcs.append(value)
                value = 0
            }
        }
        return arcs
    }

    private static func base128(_ arc: UInt64) -> [UInt8] {
        var digits = [UInt8(arc & 0x7f)]
        var rest = arc >> 7
        while rest > 0 {
            digits.append(UInt8(rest & 0x7f) | 0x80)
            rest >>= 7
        }
        return digits.reversed()
    }
}
