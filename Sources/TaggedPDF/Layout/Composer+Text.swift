extension Composer {
    mutating func addHeading(_ level: Int, _ text: String, to parent: Int) throws(PDFError) {
        let types: [Int: StructureType] = [1: .heading1, 2: .heading2, 3: .heading3]
        guard let type = types[level], level <= lastLevel + 1 else { throw .contentRefused(.headingLevel(level)) }
        lastLevel = level
        let clean = CleanedText.of(text)
        let element = tree.add(type, in: parent)
        let look = PageStyle.heading(level)
        var lines = column(clean, look.style, width: PageStyle.width, element: element)
        for index in lines.indices { lines[index].bond = .needed }
        lines[0].before = look.before * spacing
        lines[0].bookmark = Bookmark(
            title: clean.split(separator: "\n").joined(separator: " "), level: level, element: element)
        lines[lines.count - 1].height += look.after * spacing
        strips += lines
    }

    /// A P for each line of the text; empty lines are left out.
    mutating func addParagraph(_ text: String, _ emphasis: PDFEmphasis, to parent: Int) {
        for part in parts(text) {
            let element = tree.add(.paragraph, in: parent)
            let lines = column(part, PageStyle.style(emphasis), width: PageStyle.width, element: element)
            append(lines, before: emphasis == .strong ? 2 * PageStyle.gap : PageStyle.gap)
            // What stands out leads on to what follows.
            if emphasis == .strong { strips[strips.count - 1].height -= PageStyle.gap - 1 }
        }
    }

    /// A bar beside the words, so that they are seen to be somebody's own.
    mutating func addQuote(_ text: String, to parent: Int) {
        let parts = parts(text)
        guard !parts.isEmpty else { return }
        let quote = tree.add(.blockQuote, in: parent)
        let start = strips.count
        for part in parts {
            let element = tree.add(.paragraph, in: quote)
            let width = PageStyle.width - PageStyle.indent
            var lines = column(part, PageStyle.body, x: PageStyle.indent, width: width, element: element)
            if strips.count > start { lines[0].height += 3 }
            strips += lines
        }
        for index in start..<strips.count {
            let bar = Frame(x: 0, y: 0, width: 2.5, height: strips[index].height)
            strips[index].marks.append(.fill(bar, PageStyle.bar))
        }
        separate(from: start, PageStyle.gap)
    }

    /// A tinted box.
    mutating func addNote(_ text: String, to parent: Int) {
        let parts = parts(text)
        guard !parts.isEmpty else { return }
        let note = tree.add(.note, in: parent)
        let start = strips.count
        let padding = 12.0
        for part in parts {
            let element = tree.add(.paragraph, in: note)
            strips += column(
                part, PageStyle.note, x: padding, width: PageStyle.width - 2 * padding, element: element)
        }
        box(from: start, above: 8, below: 8, PageStyle.tint)
        separate(from: start, PageStyle.gap + 3)
    }

    /// Pads the strips from `start` and lays a colour behind them.
    mutating func box(from start: Int, above: Double, below: Double, _ colour: Colour) {
        guard start < strips.count else { return }
        strips[start].shift(by: above)
        strips[strips.count - 1].height += below
        for index in start..<strips.count {
            let frame = Frame(x: 0, y: 0, width: PageStyle.width, height: strips[index].height)
            strips[index].marks.insert(.fill(frame, colour), at: 0)
        }
    }

    mutating func separate(from start: Int, _ distance: Double) {
        if start < strips.count { strips[start].before = distance }
    }

    mutating func append(_ lines: [Strip], before: Double) {
        let start = strips.count
        strips += lines
        separate(from: start, before)
    }

    /// The lines of a text that say something.
    func parts(_ text: String) -> [String] {
        CleanedText.of(text).split(separator: "\n").map(String.init).filter { $0.contains { $0 != " " } }
    }
}

extension Strip {
    /// Moves what is drawn down and makes the strip as much higher.
    mutating func shift(by distance: Double) {
        height += distance
        marks = marks.map { $0.moved(right: 0, down: distance) }
    }
}

extension Frame {
    func moved(right: Double = 0, down: Double) -> Frame {
        Frame(x: x + right, y: y + down, width: width, height: height)
    }
}
