/// Where an escape sequence ends (ECMA-48, 5.3–5.6; and the two-byte ones keyboards send).
enum EscapeSequence {
    enum Scan: Equatable {
        /// A sequence of so many bytes.
        case complete(length: Int)
        /// So many bytes that mean nothing: an escape before a control, a sequence cut short, a string.
        case dropped(length: Int)
        case unfinished
    }

    /// No key sends more.
    private static let longest = 32

    static func scan(_ bytes: [UInt8], at start: Int) -> Scan {
        guard start + 1 < bytes.count else { return .unfinished }
        switch bytes[start + 1] {
        case UInt8(ascii: "["): return scanControlSequence(bytes, at: start)
        case UInt8(ascii: "O"): return start + 2 < bytes.count ? .complete(length: 3) : .unfinished
        case 0x1B: return .dropped(length: 1)
        case 0x20...0x7F: return .complete(length: 2)
        case 0x80...: return scanCharacter(bytes, at: start)
        default: return .dropped(length: 1)
        }
    }

    private static func scanControlSequence(_ bytes: [UInt8], at start: Int) -> Scan {
        var index = start + 2
        // The Linux console sends ESC [ [ A for F1.
        if index < bytes.count, bytes[index] == UInt8(ascii: "[") { index += 1 }
        while index < bytes.count {
            switch bytes[index] {
            case 0x20...0x3F where index - start < longest: index += 1
            case 0x40...0x7E: return .complete(length: index - start + 1)
            default: return .dropped(length: index - start)
            }
        }
        return .unfinished
    }

    private static func scanCharacter(_ bytes: [UInt8], at start: Int) -> Scan {
        switch UTF8Scan.scalar(in: bytes, at: start + 1) {
        case .scalar(_, let length): .complete(length: 1 + length)
        case .invalid: .dropped(length: 1)
        case .unfinished: .unfinished
        }
    }
}
