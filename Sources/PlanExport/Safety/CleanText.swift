import Foundation

/// Text without anything that could steer a terminal, a renderer or a reader.
///
/// Composed (NFC), lines ended by `\n`, tabs as blanks; no other control character (Cc), no format character (Cf: zero
/// widths, text direction, tags), no noncharacter.
enum CleanText {
    static func of(_ text: String) -> String {
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
