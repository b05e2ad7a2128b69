/// The text each glyph number stands for (a ToUnicode CMap, ISO 32000-1, 9.10.3).
enum UnicodeMap {
    static func bytes(_ used: UsedGlyphs) -> [UInt8] {
        var map = ByteText()
        map.append(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """)
        // At most a hundred a block (Adobe Technical Note 5014).
        for start in stride(from: 0, to: used.entries.count, by: 100) {
            let block = used.entries[start..<min(start + 100, used.entries.count)]
            map.append("\(block.count) beginbfchar\n")
            for (index, entry) in zip(block.indices, block) {
                map.append("<")
                map.append(hex: UInt16(clamping: index + 1))
                map.append("> <")
                for scalar in entry.text { for unit in String(scalar).utf16 { map.append(hex: unit) } }
                map.append(">\n")
            }
            map.append("endbfchar\n")
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        return map.bytes
    }
}
