import CHarfBuzz

/// Turns words into glyphs of one document, and keeps account of the glyphs used and of what no font can show.
final class TypeSetter {
    let fonts: FontSet
    /// One for each of `fonts.files`.
    private(set) var used: [UsedGlyphs]
    /// Signs that could not be set.
    private(set) var missing: Set<Character> = []
    private(set) var rightToLeft: Set<Character> = []

    private struct Word: Hashable {
        let text: String
        let weight: FontSet.Weight
    }
    private var words: [Word: ShapedText] = [:]
    private var choices: [[Unicode.Scalar: Int]] = [[:], [:]]
    /// Whether the family has a letter below U+0300, for each weight; nil where nobody has asked.
    private var familyLetters = [Bool?](repeating: nil, count: 2 * 0x300)
    private let buffer: OpaquePointer?

    init(fonts: FontSet) {
        self.fonts = fonts
        used = Array(repeating: UsedGlyphs(), count: fonts.files.count)
        buffer = hb_buffer_create()
    }

    deinit { hb_buffer_destroy(buffer) }

    /// A word or a blank, cleaned before; what cannot be shown is left out and noted in `missing` or `rightToLeft`.
    func shaped(_ text: some StringProtocol, _ weight: FontSet.Weight) -> ShapedText {
        let word = Word(text: String(text), weight: weight)
        if let known = words[word] { return known }
        var result = ShapedText()
        for (font, scalars) in itemized(word) { result.append(shaped(scalars, font: font)) }
        words[word] = result
        return result
    }

    /// A hyphen at the end of a cut word, read back as one that is not part of the word (ISO 32000-1, 14.8.2.2.3).
    func hyphen(_ weight: FontSet.Weight) -> ShapedText {
        let font = fonts.chain(weight)[0]
        guard let glyph = fonts.files[font].glyph(for: "-") else { return ShapedText() }
        let width = fonts.files[font].width(of: glyph)
        let number = used[font].number(of: glyph, text: ["\u{AD}"])
        let placed = PlacedGlyph(number: number, advance: width, width: width, x: 0, y: 0)
        return ShapedText(runs: [GlyphRun(font: font, glyphs: [placed])], width: width)
    }

    /// Stretches of letters that one font can show.
    private func itemized(_ word: Word) -> [(font: Int, scalars: [Unicode.Scalar])] {
        // Below U+0300 every scalar is a letter of its own, and nearly always the family has it.
        let family = fonts.chain(word.weight)[0]
        if word.text.unicodeScalars.allSatisfy({ familyShows($0, word.weight) }) {
            return word.text.isEmpty ? [] : [(family, Array(word.text.unicodeScalars))]
        }
        var stretches: [(font: Int, scalars: [Unicode.Scalar])] = []
        for letter in word.text {
            guard let font = font(for: letter, word.weight) else { continue }
            if stretches.last?.font == font {
                stretches[stretches.count - 1].scalars += letter.unicodeScalars
            } else {
                stretches.append((font, Array(letter.unicodeScalars)))
            }
        }
        return stretches
    }

    private func familyShows(_ scalar: Unicode.Scalar, _ weight: FontSet.Weight) -> Bool {
        guard scalar.value < 0x300 else { return false }
        let index = weight.rawValue * 0x300 + Int(scalar.value)
        if let known = familyLetters[index] { return known }
        let isShown = fonts.files[fonts.chain(weight)[0]].glyph(for: scalar) != nil
        familyLetters[index] = isShown
        return isShown
    }

    private func font(for letter: Character, _ weight: FontSet.Weight) -> Int? {
        let scalars = letter.unicodeScalars
        let first = scalars[scalars.startIndex]
        let isSingle = scalars.index(after: scalars.startIndex) == scalars.endIndex
        if isSingle, let known = choices[weight.rawValue][first] { return known }
        if scalars.contains(where: Script.isRightToLeft) {
            rightToLeft.insert(letter)
            return nil
        }
        // A private-use code has no meaning that could be read back (ISO 19005-3, 6.2.11.7.3).
        let isPrivate = scalars.contains { $0.properties.generalCategory == .privateUse }
        let found = isPrivate ? nil : fonts.chain(weight).first { fonts.files[$0].shows(letter) }
        guard let found else {
            missing.insert(letter)
            return nil
        }
        if isSingle { choices[weight.rawValue][first] = found }
        return found
    }

    private func shaped(_ scalars: [Unicode.Scalar], font: Int) -> ShapedText {
        hb_buffer_clear_contents(buffer)
        let codes = scalars.map(\.value)
        hb_buffer_add_codepoints(buffer, codes, Int32(codes.count), 0, Int32(codes.count))
        hb_buffer_set_direction(buffer, HB_DIRECTION_LTR)
        hb_buffer_guess_segment_properties(buffer)
        hb_shape(fonts.files[font].font, buffer, Features.withoutLigatures, UInt32(Features.withoutLigatures.count))
        var count: UInt32 = 0
        guard let infos = hb_buffer_get_glyph_infos(buffer, &count) else { return ShapedText() }
        guard let positions = hb_buffer_get_glyph_positions(buffer, &count) else { return ShapedText() }
        var run = GlyphRun(font: font, glyphs: [])
        var start = 0
        let total = Int(count)
        while start < total {
            let cluster = infos[start].cluster
            var end = start + 1
            while end < total, infos[end].cluster == cluster { end += 1 }
            let until = end < total ? Int(infos[end].cluster) : scalars.count
            let texts = ClusterText.shared(Array(scalars[Int(cluster)..<until]), among: end - start)
            for index in start..<end {
                // The choice of font sees to it that this cannot be; were it so, it is said and not shown.
                guard infos[index].codepoint != 0 else {
                    missing.formUnion(scalars[Int(cluster)..<until].map { Character($0) })
                    continue
                }
                run.glyphs.append(
                    placed(infos[index].codepoint, positions[index], text: texts[index - start], font: font))
            }
            start = end
        }
        return ShapedText(runs: [run], width: run.glyphs.reduce(0) { $0 + $1.advance })
    }

    private func placed(
        _ glyph: UInt32, _ position: hb_glyph_position_t, text: [Unicode.Scalar], font: Int
    ) -> PlacedGlyph {
        let file = fonts.files[font]
        return PlacedGlyph(
            number: used[font].number(of: glyph, text: text), advance: file.thousandths(position.x_advance),
            width: file.width(of: glyph), x: file.thousandths(position.x_offset), y: file.thousandths(position.y_offset)
        )
    }
}

/// What is asked of the shaper.
private enum Features {
    /// A letter a glyph: what is copied out or searched for is what was written.
    static let withoutLigatures: [hb_feature_t] = ["liga", "clig"].map { (name: String) in
        hb_feature_t(tag: hb_tag_from_string(name, -1), value: 0, start: 0, end: UInt32.max)
    }
}
