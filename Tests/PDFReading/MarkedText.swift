/// What stands on a page: text by the number of its marked content, and artifacts.
public struct MarkedText {
    /// By number (MCID).
    public private(set) var pieces: [Int: String] = [:]
    /// In the order they were drawn.
    public private(set) var artifacts: [String] = []
    /// Text shown outside of both; there must be none.
    public private(set) var stray = ""
    /// How many glyphs with number 0 were shown; there must be none.
    public private(set) var missingGlyphs = 0
    /// The pieces' numbers in the order they were drawn.
    public private(set) var order: [Int] = []

    private var open: [Int?] = []
    private var current = ""

    /// The text of a page.
    public init(_ page: [String: PDFValue], in file: PDFReading) {
        let fonts = file.entries(file.entries(page["Resources"])["Font"]).mapValues { font in
            MarkedText.unicode(file.stream(file.entries(font)["ToUnicode"]) ?? [])
        }
        var scanner = PDFScanner(file.stream(page["Contents"]) ?? [])
        var operands: [PDFValue] = []
        var font: [UInt16: String] = [:]
        while let value = scanner.next() {
            guard case .word(let operation) = value else {
                operands.append(value)
                continue
            }
            switch operation {
            case "BDC", "BMC": begin(operands)
            case "EMC": end()
            case "Tf": font = fonts[operands.first?.name ?? ""] ?? [:]
            case "TJ": show(operands.last?.array ?? [], font)
            default: break
            }
            operands = []
        }
    }

    private mutating func begin(_ operands: [PDFValue]) {
        open.append(operands.last?.dictionary?["MCID"]?.int)
        current = ""
    }

    private mutating func end() {
        guard let number = open.popLast() else { return }
        if let number {
            pieces[number] = current
            order.append(number)
        } else {
            artifacts.append(current)
        }
    }

    private mutating func show(_ parts: [PDFValue], _ font: [UInt16: String]) {
        for bytes in parts.compactMap(\.bytes) {
            for index in stride(from: 0, to: bytes.count - 1, by: 2) {
                let number = UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
                if number == 0 { missingGlyphs += 1 }
                let text = font[number] ?? "⟨\(number)⟩"
                if open.isEmpty { stray += text } else { current += text }
            }
        }
    }

    /// Glyph number → text, from a ToUnicode CMap.
    private static func unicode(_ map: [UInt8]) -> [UInt16: String] {
        var scanner = PDFScanner(map)
        var texts: [UInt16: String] = [:]
        var isInside = false
        var number: UInt16?
        while let value = scanner.next() {
            if case .word(let word) = value { isInside = word == "beginbfchar" }
            guard isInside, let bytes = value.bytes else { continue }
            if let known = number {
                texts[known] = PDFValue.string([0xFE, 0xFF] + bytes).text
                number = nil
            } else {
                number = UInt16(bytes[0]) << 8 | UInt16(bytes[1])
            }
        }
        return texts
    }
}
