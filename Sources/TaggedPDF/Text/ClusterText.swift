import Foundation

/// Shares the text of a cluster among its glyphs, so that each glyph stands for something that can be read back.
enum ClusterText {
    /// One text a glyph; the last takes what is left. A letter shown by more glyphs than it has scalars is taken apart.
    static func shared(_ scalars: [Unicode.Scalar], among glyphs: Int) -> [[Unicode.Scalar]] {
        if glyphs == 1 { return [scalars] }
        var parts = scalars
        if parts.count < glyphs {
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars)
            parts = Array(String(text).decomposedStringWithCanonicalMapping.unicodeScalars)
        }
        return (0..<glyphs).map { index in
            if index >= parts.count { return ["\u{200B}"] }
            return index == glyphs - 1 ? Array(parts[index...]) : [parts[index]]
        }
    }
}

extension FontFile {
    /// Whether each scalar of a letter, whole or taken apart, has a glyph.
    func shows(_ letter: Character) -> Bool {
        if letter.unicodeScalars.allSatisfy({ glyph(for: $0) != nil }) { return true }
        let parts = String(letter).decomposedStringWithCanonicalMapping.unicodeScalars
        return parts.allSatisfy { glyph(for: $0) != nil }
    }
}
