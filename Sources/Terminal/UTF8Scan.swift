/// One scalar of UTF-8 that may not have arrived whole (RFC 3629).
enum UTF8Scan: Equatable {
    case scalar(UnicodeScalar, length: Int)
    /// So many bytes that can be no part of UTF-8.
    case invalid(length: Int)
    case unfinished

    static func scalar(in bytes: [UInt8], at start: Int) -> UTF8Scan {
        let length = expectedLength(bytes[start])
        guard length > 0 else { return .invalid(length: 1) }
        var available = 1
        while available < length, start + available < bytes.count, bytes[start + available] & 0xC0 == 0x80 {
            available += 1
        }
        if available < length, start + available == bytes.count { return .unfinished }
        let candidate = bytes[start..<start + available]
        guard available == length, let text = String(validating: candidate, as: UTF8.self),
            let scalar = text.unicodeScalars.first
        else { return .invalid(length: available) }
        return .scalar(scalar, length: length)
    }

    private static func expectedLength(_ lead: UInt8) -> Int {
        switch lead {
        case 0x00...0x7F: 1
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 0
        }
    }
}
