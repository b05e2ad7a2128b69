import Foundation

/// Text that can be set: composed (NFC), lines ended by `\n`, every blank a space or a no-break space, and no control
/// character, format character (Cf) or variation selector, which have no letter of their own.
enum CleanedText {
    static func of(_ text: String) -> String {
        if text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 || $0 == 0x0A }) { return text }
        var clean = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if let kept = kept(scalar, after: previous) { clean.append(kept) }
            previous = scalar
        }
        // Below U+0300 there are no marks to compose, and nothing that would be replaced.
        let isComposed = clean.allSatisfy { $0.value < 0x300 }
        return isComposed ? String(clean) : String(clean).precomposedStringWithCanonicalMapping
    }

    /// The same on one line.
    static func ofLine(_ text: String) -> String { of(text).split(separator: "\n").joined(separator: " ") }

    private static func kept(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x0A: return previous == "\r" ? nil : "\n"
        case 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: return "\n"
        case 0x09: return " "
        case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300: return scalar
        case 0xFE00...0xFE0F, 0xE0100...0xE01EF: return nil
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate: return nil
        case .spaceSeparator: return scalar == "\u{202F}" ? "\u{A0}" : " "
        default: return scalar.properties.isNoncharacterCodePoint ? nil : scalar
        }
    }
}
