/// Ids of the resources of a bundle: the same for the same thing of the same plan, whatever the version.
struct FHIRIdentity {
    let planID: String

    /// A UUID of version 8 (RFC 9562, 5.8: made in a way of one's own) from the plan's id and the thing's name.
    func uuid(_ name: String) -> String {
        let (high, low) = (hash("\(planID)/\(name)"), hash("\(name)/\(planID)"))
        let versioned = (high & 0xFFFF_FFFF_FFFF_0FFF) | 0x8000
        let marked = (low & 0x3FFF_FFFF_FFFF_FFFF) | 0x8000_0000_0000_0000
        let digits = hexadecimal(versioned) + hexadecimal(marked)
        let cuts = [0, 8, 12, 16, 20, 32]
        return zip(cuts, cuts.dropFirst()).map { String(digits.dropFirst($0).prefix($1 - $0)) }.joined(separator: "-")
    }

    func url(_ name: String) -> String { "urn:uuid:\(uuid(name))" }

    func reference(_ name: String) -> JSONNode { .members(("reference", .text(url(name)))) }

    /// FNV-1a, 64 bits: it tells ids apart and protects nothing.
    private func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }

    private func hexadecimal(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
