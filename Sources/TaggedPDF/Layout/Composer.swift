/// Turns blocks into elements of the structure and strips of the page; each kind of block is an extension of its own.
struct Composer {
    let setter: TypeSetter
    /// How much larger than usual the text is set; 1 for as usual.
    let enlargement: Double
    /// How much of the usual room stands around headings.
    let spacing: Double
    var tree = StructureTree()
    var strips: [Strip] = []
    /// The heads of tables, to stand again on a table's later pages.
    var tableHeads: [[Strip]] = []
    var images: [PDFImage] = []
    var field: PDFSignatureField?
    /// Of the last heading.
    var lastLevel = 0

    init(setter: TypeSetter, enlargement: Double = 1, spacing: Double = 1) {
        self.setter = setter
        self.enlargement = enlargement
        self.spacing = spacing
    }

    mutating func add(_ blocks: [PDFBlock], to parent: Int = 0) throws(PDFError) {
        for block in blocks { try add(block, to: parent) }
    }

    private mutating func add(_ block: PDFBlock, to parent: Int) throws(PDFError) {
        switch block {
        case .heading(let level, let text): try addHeading(level, text, to: parent)
        case .paragraph(let text, let emphasis): addParagraph(text, emphasis, to: parent)
        case .quote(let text): addQuote(text, to: parent)
        case .note(let text): addNote(text, to: parent)
        case .list(let items): addList(items, to: parent)
        case .terms(let terms): addTerms(terms, to: parent)
        case .table(let table): addTable(table, to: parent)
        case .letterhead(let sender, let logo, let alternative): addLetterhead(sender, logo, alternative, to: parent)
        case .writingLine(let label): addWritingLine(label, to: parent)
        case .signature(let field): try addSignature(field, to: parent)
        case .section(let blocks): try add(blocks, to: tree.add(.section, in: parent))
        case .together(let blocks, let bond):
            let start = strips.count
            try add(blocks, to: parent)
            bind(from: start, bond)
        }
    }

    private mutating func bind(from start: Int, _ bond: PDFBond) {
        guard start < strips.count else { return }
        bind(start..<strips.count - 1, bond == .itself ? .needed : .wanted)
        if bond == .next { bind(strips.count - 1..<strips.count, .wanted) }
        if bond == .previous { bind(max(0, start - 2)..<start, .needed) }
    }

    /// Makes each of the strips cling to the one after it.
    mutating func bind(_ range: Range<Int>, _ bond: Strip.Bond) {
        for index in range { strips[index].bond = max(strips[index].bond, bond) }
    }

    /// Strips of a text in a column, without what stands around it; the first and last two lines stay together.
    func column(
        _ text: String, _ style: TextStyle, x: Double = 0, width: Double, element: Int?
    ) -> [Strip] {
        let style = enlarged(style)
        let lines = LineBreaker(setter: setter, style: style, width: width).lines(text)
        return lines.enumerated().map { index, line in
            let isEdge = lines.count > 1 && (index == 0 || index == lines.count - 2)
            return Strip(
                height: style.leading, bond: isEdge ? .needed : .none,
                marks: [.text(line, style, x: x, y: baseline(style), element: element)])
        }
    }

    /// A style as large as the document sets its text.
    func enlarged(_ style: TextStyle) -> TextStyle {
        TextStyle(
            weight: style.weight, size: style.size * enlargement, leading: style.leading * enlargement,
            colour: style.colour)
    }

    /// From a strip's top to the baseline: the letters stand in the middle of their leading.
    func baseline(_ style: TextStyle) -> Double { style.leading / 2 + style.size * 0.36 }
}

extension PageStyle {
    static func style(_ emphasis: PDFEmphasis) -> TextStyle {
        switch emphasis {
        case .plain: body
        case .strong: strong
        case .small: small
        }
    }
}
