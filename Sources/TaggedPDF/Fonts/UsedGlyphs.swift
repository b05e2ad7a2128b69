/// The glyphs of one font a document uses, each with the text it stands for.
///
/// A glyph that stands for different texts gets a number (CID) for each, so that the text can always be read back.
struct UsedGlyphs {
    struct Entry: Hashable {
        let glyph: UInt32
        /// One scalar, and more where a glyph stands for several.
        let text: [Unicode.Scalar]
    }

    /// In the order of their numbers, from 1; number 0 is kept for the missing glyph, which is never shown.
    private(set) var entries: [Entry] = []
    private var numbers: [Entry: UInt16] = [:]

    /// The number of a glyph that stands for `text`.
    mutating func number(of glyph: UInt32, text: [Unicode.Scalar]) -> UInt16 {
        let entry = Entry(glyph: glyph, text: text)
        if let number = numbers[entry] { return number }
        entries.append(entry)
        let number = UInt16(clamping: entries.count)
        numbers[entry] = number
        return number
    }
}
