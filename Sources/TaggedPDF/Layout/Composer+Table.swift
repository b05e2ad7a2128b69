extension Composer {
    mutating func addTable(_ table: PDFTable, to parent: Int) {
        guard !table.columns.isEmpty else { return }
        let element = tree.add(.table, in: parent)
        let start = strips.count
        if !table.caption.isEmpty { addCaption(table.caption, to: element) }
        let columns = TableColumns(table, setter: setter, enlargement: enlargement)
        let head = strips.count
        let number = tableHeads.count
        tableHeads.append([])
        addHead(table.columns, columns, to: element)
        tableHeads[number] = strips[head...].map(\.asArtifact)
        bind(start..<strips.count - (table.rows.isEmpty ? 1 : 0), .needed)
        for (index, row) in table.rows.enumerated() {
            // The last row does not stand alone on a page.
            if index > 0, index == table.rows.count - 1 { bind(strips.count - 1..<strips.count, .wanted) }
            addRow(row, columns, table, number, to: element)
        }
        separate(from: start, PageStyle.gap + 3)
    }

    private mutating func addCaption(_ text: String, to table: Int) {
        let element = tree.add(.caption, in: table)
        strips += column(CleanedText.of(text), PageStyle.caption, width: PageStyle.width, element: element)
        strips[strips.count - 1].height += 3
    }

    private mutating func addHead(_ texts: [String], _ columns: TableColumns, to table: Int) {
        let row = tree.add(.row, in: table)
        let start = strips.count
        let cells = texts.enumerated().map { index, text in
            let element = tree.add(.headerCell, in: row, .columnHeader)
            return column(
                CleanedText.of(text), PageStyle.columnHeader, x: columns.x(index), width: columns.inner(index),
                element: element)
        }
        addRow(cells, above: PageStyle.cellPadding.above, below: PageStyle.cellPadding.below)
        for index in start..<strips.count {
            let frame = Frame(x: 0, y: 0, width: PageStyle.width, height: strips[index].height)
            strips[index].marks.insert(.fill(frame, PageStyle.tint), at: 0)
        }
    }

    private mutating func addRow(
        _ texts: [String], _ columns: TableColumns, _ table: PDFTable, _ number: Int, to parent: Int
    ) {
        let row = tree.add(.row, in: parent)
        let cells = texts.enumerated().map { index, text in
            let isHeader = table.hasRowHeaders && index == 0
            let element = tree.add(isHeader ? .headerCell : .dataCell, in: row, isHeader ? .rowHeader : nil)
            return cell(CleanedText.of(text), isHeader, x: columns.x(index), width: columns.inner(index), element)
        }
        addRow(cells, above: PageStyle.cellPadding.above, below: PageStyle.cellPadding.below, table: number)
    }

    /// In a header cell the first line names the row; what follows only says more.
    private func cell(_ text: String, _ isHeader: Bool, x: Double, width: Double, _ element: Int) -> [Strip] {
        let parts = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard isHeader, parts.count == 2 else {
            return column(text, isHeader ? PageStyle.cellHeader : PageStyle.cell, x: x, width: width, element: element)
        }
        var name = column(parts[0], PageStyle.cellHeader, x: x, width: width, element: element)
        name[name.count - 1].endWithBlank()
        return name + column(parts[1], PageStyle.cell, x: x, width: width, element: element)
    }
}

extension Strip {
    /// Keeps the last word from running into the text that follows in the same element.
    fileprivate mutating func endWithBlank() {
        marks = marks.map { mark in
            guard case .text(var line, let style, let x, let y, let element) = mark else { return mark }
            line.endsWithBlank = true
            return .text(line, style, x: x, y: y, element: element)
        }
    }

    /// The same, not read aloud again.
    var asArtifact: Strip {
        var copy = self
        copy.marks = marks.map { mark in
            if case .text(let line, let style, let x, let y, _) = mark {
                return .text(line, style, x: x, y: y, element: nil)
            }
            return mark
        }
        copy.bond = .needed
        copy.before = 0
        copy.bookmark = nil
        return copy
    }
}

/// Where the columns of a table stand.
struct TableColumns {
    private let widths: [Double]

    /// By the shares asked for, or by what the cells hold: each column gets its longest word, and what is left is shared by what
    /// the columns would take on one line.
    init(_ table: PDFTable, setter: TypeSetter, enlargement: Double) {
        let total = PageStyle.width
        guard table.shares.isEmpty else {
            let sum = table.shares.reduce(0, +)
            widths = table.shares.map { total * $0 / sum }
            return
        }
        let padding = 2 * PageStyle.cellPadding.across
        let needs = table.columns.indices.map { index in
            let style = index == 0 && table.hasRowHeaders ? PageStyle.cellHeader : PageStyle.cell
            let cells = table.rows.map { TableColumns.size(of: CleanedText.of($0[index]), style, setter) }
            let head = TableColumns.size(of: CleanedText.of(table.columns[index]), PageStyle.columnHeader, setter)
            let sizes = [head] + cells
            let cap = total / 2
            let word = (sizes.map(\.word).max() ?? 0) * enlargement
            let whole = (sizes.map(\.whole).max() ?? 0) * enlargement
            let least = min(cap, word + padding)
            return (least: least, natural: min(cap, max(least, whole + padding)))
        }
        let least = needs.reduce(0) { $0 + $1.least }
        guard least <= total else {
            widths = needs.map { total * $0.least / least }
            return
        }
        widths = TableColumns.shared(total - least, among: needs.map { $0.natural - $0.least })
            .enumerated().map { needs[$0].least + $1 }
    }

    /// What each column gets of the width that is left: those that wish for little get it whole, the others as much each.
    private static func shared(_ width: Double, among wishes: [Double]) -> [Double] {
        var shares = wishes
        var left = width
        for (place, column) in wishes.indices.sorted(by: { (wishes[$0], $0) < (wishes[$1], $1) }).enumerated() {
            shares[column] = min(wishes[column], left / Double(wishes.count - place))
            left -= shares[column]
        }
        return shares.map { $0 + left / Double(wishes.count) }
    }

    func x(_ column: Int) -> Double { widths[..<column].reduce(0, +) + PageStyle.cellPadding.across }

    /// Room for text.
    func inner(_ column: Int) -> Double { max(20, widths[column] - 2 * PageStyle.cellPadding.across) }

    /// The widest word and the widest line, in points.
    private static func size(
        of text: String, _ style: TextStyle, _ setter: TypeSetter
    ) -> (word: Double, whole: Double) {
        let scale = style.size / 1000
        let space = setter.shaped(" ", style.weight).width
        var word = 0.0
        var whole = 0.0
        for line in text.split(separator: "\n") {
            let widths = line.split(separator: " ").map { setter.shaped($0, style.weight).width }
            word = max(word, widths.max() ?? 0)
            whole = max(whole, widths.reduce(0, +) + space * Double(max(0, widths.count - 1)))
        }
        return (word * scale, whole * scale + 1)
    }
}
