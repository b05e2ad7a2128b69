/// Writes the fonts a document uses, each as a subset (ISO 32000-1, 9.7; ISO 19005-3, 6.2.11).
struct FontObjects {
    let setter: TypeSetter

    /// Adds them to the file and gives the entries of the resources' font dictionary.
    func add(to file: inout ObjectFile) throws(PDFError) -> String {
        var entries = ""
        for (index, used) in setter.used.enumerated() where !used.entries.isEmpty {
            entries += "/F\(index) \(try add(setter.fonts.files[index], used, to: &file)) 0 R "
        }
        return entries
    }

    private func add(_ font: FontFile, _ used: UsedGlyphs, to file: inout ObjectFile) throws(PDFError) -> Int {
        guard let subset = FontSubset(of: font, glyphs: used.entries.lazy.map(\.glyph)) else {
            throw .subsetFailed(font: font.postScriptName)
        }
        let name = "/\(tag(used))+\(font.postScriptName)"
        let program = file.add(stream: subset.bytes, "/Length1 \(subset.bytes.count)")
        let descriptor = file.add(self.descriptor(font, name: name, program: program))
        let map = file.add(stream: glyphMap(used, subset))
        let widths = used.entries.map { PDFNotation.number(font.width(of: $0.glyph)) }.joined(separator: " ")
        let descendant = file.add(
            """
            << /Type /Font /Subtype /CIDFontType2 /BaseFont \(name) \
            /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> \
            /FontDescriptor \(descriptor) 0 R /CIDToGIDMap \(map) 0 R /DW 0 /W [1 [\(widths)]] >>
            """)
        let unicode = file.add(stream: UnicodeMap.bytes(used))
        return file.add(
            """
            << /Type /Font /Subtype /Type0 /BaseFont \(name) /Encoding /Identity-H \
            /DescendantFonts [\(descendant) 0 R] /ToUnicode \(unicode) 0 R >>
            """)
    }

    private func descriptor(_ font: FontFile, name: String, program: Int) -> String {
        let metrics = FontMetrics(font)
        let box = metrics.box.map(String.init).joined(separator: " ")
        // Flags: symbolic, since the glyphs are chosen by number and not by an encoding (9.8.2).
        return """
            << /Type /FontDescriptor /FontName \(name) /Flags 4 /FontBBox [\(box)] /ItalicAngle 0 \
            /Ascent \(metrics.ascent) /Descent \(metrics.descent) /CapHeight \(metrics.capHeight) /StemV 80 \
            /FontFile2 \(program) 0 R >>
            """
    }

    /// Two bytes for each number: the glyph in the subset.
    private func glyphMap(_ used: UsedGlyphs, _ subset: FontSubset) -> [UInt8] {
        [0, 0]
            + used.entries.flatMap { entry -> [UInt8] in
                let glyph = subset.glyphs[entry.glyph] ?? 0
                return [UInt8(glyph >> 8 & 0xFF), UInt8(glyph & 0xFF)]
            }
    }

    /// Six letters that tell subsets of the same font apart (9.6.4), from the glyphs in them.
    private func tag(_ used: UsedGlyphs) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for entry in used.entries { hash = (hash ^ UInt64(entry.glyph)) &* 0x100_0000_01B3 }
        var tag = ""
        for _ in 0..<6 {
            tag.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "A") + UInt8(hash % 26)))
            hash /= 26
        }
        return tag
    }
}

/// Measures of a whole font in thousandths of the size, from its tables head, hhea and OS/2.
struct FontMetrics {
    let box: [Int]
    let ascent: Int
    let descent: Int
    let capHeight: Int

    init(_ font: FontFile) {
        let head = font.table("head")
        let horizontal = font.table("hhea")
        let system = font.table("OS/2")
        func measure(_ table: [UInt8], _ offset: Int) -> Int? {
            guard offset + 2 <= table.count else { return nil }
            let units = Int16(bitPattern: UInt16(table[offset]) << 8 | UInt16(table[offset + 1]))
            return Int(font.thousandths(Int32(units)).rounded())
        }
        box = [36, 38, 40, 42].map { measure(head, $0) ?? 0 }
        ascent = measure(horizontal, 4) ?? 1000
        descent = measure(horizontal, 6) ?? -250
        capHeight = measure(system, 88) ?? 700
    }
}
