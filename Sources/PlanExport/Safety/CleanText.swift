import Foundation

/// Text without anything that could steer a terminal, a renderer or a reader.
///
/// Composed (NFC), lines ended by `\n`, tabs as blanks; no other control character (Cc), no format character (Cf: zero
/// widths, text direction, tags), no noncharacter.
enum CleanText {
    static func of(_ text: String) -> String {
        isClean(text) ? text : cleaned(text)
    }

    /// Whether the text is of printable letters below U+0300 alone: nothing to compose or to leave out. Nearly every text is.
    private static func isClean(_ text: String) -> Bool {
        var lead: UInt8 = 0
        return text.utf8.allSatisfy { byte in
            defer { lead = byte }
            switch byte {
            case 0x0A, 0x20..<0x7F, 0xC2...0xCB: return true
            // After 0xC2: U+0080 to U+009F are controls, U+00AD is the soft hyphen.
            case 0x80..<0xC0: return lead >= 0xC3 || (byte >= 0xA0 && byte != 0xAD)
            default: return false
            }
        }
    }

    private static func cleaned(_ text: String) -> String {
        var clean = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
            if let kept = kept(scalar, after: previous) { clean.append(kept) }
            previous = scalar
        }
        return String(clean).precomposedStringWithCanonicalMapping
    }

    private static func kept(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Unicode.Scalar? {
        switch scalar {
        case "\n": return previous == "\r" ? nil : "\n"
        case "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": return "\n"
        case "\t": return " "
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate: return nil
        default: return scalar.properties.isNoncharacterCodePoint ? nil : scalar
        }
    }
}
