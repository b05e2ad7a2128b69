extension Composer {
    mutating func addList(_ items: [String], to parent: Int) {
        guard !items.isEmpty else { return }
        let list = tree.add(.list, in: parent, .bulletedList)
        for (index, item) in items.enumerated() {
            let element = tree.add(.item, in: list)
            let label = tree.add(.label, in: element)
            let body = tree.add(.itemBody, in: element)
            let style = PageStyle.body
            var lines = column(
                CleanedText.of(item), style, x: PageStyle.indent, width: PageStyle.width - PageStyle.indent,
                element: body)
            let bullet = Line(text: setter.shaped("•", style.weight), endsWithBlank: true)
            let mark = enlarged(style)
            lines[0].marks.insert(.text(bullet, mark, x: 3, y: baseline(mark), element: label), at: 0)
            append(lines, before: index == 0 ? PageStyle.gap : 2)
        }
    }

    /// Terms to the left, what is said of them to the right, a hairline below each.
    mutating func addTerms(_ terms: [PDFTerm], to parent: Int) {
        guard !terms.isEmpty else { return }
        let list = tree.add(.list, in: parent)
        let start = strips.count
        let left = PageStyle.termColumn.width + PageStyle.termColumn.gap
        for (index, term) in terms.enumerated() {
            let element = tree.add(.item, in: list)
            let label = tree.add(.label, in: element)
            let body = tree.add(.itemBody, in: element)
            let termLines = column(
                CleanedText.of(term.term), PageStyle.term, width: PageStyle.termColumn.width, element: label)
            let textLines = column(
                CleanedText.of(term.text), PageStyle.termText, x: left, width: PageStyle.width - left, element: body)
            // The last does not stand alone on a page.
            if index > 0, index == terms.count - 1 { bind(strips.count - 1..<strips.count, .wanted) }
            addRow([termLines, textLines], above: 4.5, below: 4.5)
        }
        let height = strips[start...].reduce(0) { $0 + $1.height }
        if height <= PageStyle.shortList, height > 0 { bind(start..<strips.count - 1, .wanted) }
        separate(from: start, 4)
    }

    /// Columns side by side as strips, a hairline under the last.
    mutating func addRow(_ columns: [[Strip]], above: Double, below: Double, table: Int? = nil) {
        var row = Strip.beside(columns)
        guard !row.isEmpty else { return }
        row[0].shift(by: above)
        row[row.count - 1].height += below
        let height = row.reduce(0) { $0 + $1.height }
        // A row is cut only where no page could hold it below its head.
        if height <= PageStyle.height - 80 { for index in row.indices.dropLast() { row[index].bond = .needed } }
        let thickness = PageStyle.lineThickness
        let line = Frame(x: 0, y: row[row.count - 1].height - thickness, width: PageStyle.width, height: thickness)
        row[row.count - 1].marks.append(.fill(line, PageStyle.hairline))
        for index in row.indices { row[index].table = table }
        strips += row
    }
}

extension Strip {
    /// Strips of several columns made into one row; the columns' lines are as high as each other or end earlier.
    static func beside(_ columns: [[Strip]]) -> [Strip] {
        let count = columns.map(\.count).max() ?? 0
        return (0..<count).map { index in
            let lines = columns.filter { index < $0.count }.map { $0[index] }
            return Strip(
                height: lines.map(\.height).max() ?? 0, bond: lines.map(\.bond).max() ?? .none,
                marks: lines.flatMap(\.marks))
        }
    }
}
