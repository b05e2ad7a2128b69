/// Words from outside as they may stand on a screen: no control or direction characters, one line, not endless.
enum Printable {
    /// At most so many Characters; what is left out is shown by dots.
    static let longest = 120

    static func line(_ text: String) -> String {
        let shown = String(String.UnicodeScalarView(text.unicodeScalars.prefix(8 * longest).map(shown)))
        return shown.count > longest || text.unicodeScalars.count > 8 * longest ? shown.prefix(longest) + "…" : shown
    }

    /// In quotation marks of which there are none inside, so that it cannot pass for the program's own words.
    static func quoted(_ text: String) -> String {
        "»" + line(text).replacing("»", with: "\"").replacing("«", with: "\"") + "«"
    }

    private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: "\u{FFFD}"
        default: scalar
        }
    }
}
