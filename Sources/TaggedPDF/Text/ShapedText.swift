/// Glyphs of one font in a row.
struct GlyphRun {
    /// A place in `FontSet.files`.
    let font: Int
    var glyphs: [PlacedGlyph]
}

/// A glyph by its number in the document, measured in thousandths of the size.
struct PlacedGlyph {
    let number: UInt16
    /// How far the pen moves here.
    let advance: Double
    /// How far the font says the glyph moves the pen.
    let width: Double
    /// Where the glyph stands from the pen.
    let x: Double
    let y: Double
}

/// A word, or a piece of one, ready to be set.
struct ShapedText {
    var runs: [GlyphRun] = []
    /// In thousandths of the size.
    var width = 0.0

    mutating func append(_ other: ShapedText) {
        for run in other.runs {
            if runs.last?.font == run.font {
                runs[runs.count - 1].glyphs += run.glyphs
            } else {
                runs.append(run)
            }
        }
        width += other.width
    }
}

/// How a text looks.
struct TextStyle: Hashable {
    let weight: FontSet.Weight
    /// In points.
    let size: Double
    /// From one baseline to the next, in points.
    let leading: Double
    let colour: Colour
}

/// Red, green and blue from 0 to 1, in sRGB.
struct Colour: Hashable {
    let red: Double
    let green: Double
    let blue: Double

    /// A colour as it is written on the web: `0xRRGGBB`.
    init(_ code: Int) {
        red = Double(code >> 16 & 0xFF) / 255
        green = Double(code >> 8 & 0xFF) / 255
        blue = Double(code & 0xFF) / 255
    }
}
