extension Composer {
    /// A label and, beside it, a line to write on by hand.
    mutating func addWritingLine(_ label: String, to parent: Int) {
        let element = tree.add(.paragraph, in: parent)
        let style = PageStyle.cell
        let text = CleanedText.of(label)
        let set = enlarged(style)
        let lines = LineBreaker(setter: setter, style: set, width: PageStyle.width / 2).lines(text)
        let labelWidth = (lines.map(\.text.width).max() ?? 0) * set.size / 1000
        var strips = column(text, style, width: labelWidth + 1, element: element)
        // Room for a hand's writing above the line.
        strips[0].shift(by: 22)
        let last = strips.count - 1
        let start = labelWidth + 10
        let line = Frame(x: start, y: strips[last].height - 3, width: PageStyle.width - start, height: 0.8)
        strips[last].marks.append(.fill(line, PageStyle.quiet))
        let first = self.strips.count
        self.strips += strips
        bind(first..<self.strips.count - 1, .needed)
    }

    /// The text of the field in a frame, and the field over all of it.
    mutating func addSignature(_ signature: PDFSignatureField, to parent: Int) throws(PDFError) {
        guard field == nil else { throw .contentRefused(.severalSignatures) }
        field = signature
        let start = strips.count
        let padding = 12.0
        for (index, line) in signature.lines.enumerated() {
            let element = tree.add(.paragraph, in: parent)
            let style = index == 0 ? PageStyle.strong : PageStyle.note
            strips += column(
                CleanedText.of(line), style, x: padding, width: PageStyle.width - 2 * padding, element: element)
        }
        if signature.lines.isEmpty { strips.append(Strip(height: 40)) }
        box(from: start, above: 9, below: 9, PageStyle.tint)
        bind(start..<strips.count - 1, .needed)
        let form = tree.add(.form, in: parent)
        tree.describe(form, alternative: CleanedText.of(signature.explanation))
        let height = strips[start...].reduce(0) { $0 + $1.height }
        let frame = Frame(x: 0, y: 0, width: PageStyle.width, height: height)
        strips[start].marks.append(.field(frame, element: form))
        separate(from: start, PageStyle.gap + 5)
    }
}
