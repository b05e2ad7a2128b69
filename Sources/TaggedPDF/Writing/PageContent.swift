/// The content stream of one page: artifacts first, then the text in reading order as marked content.
struct PageContent {
    let setter: TypeSetter
    /// The elements' types, by their places.
    let types: [StructureType]
    private(set) var text = ByteText()
    /// The element of each piece of marked content, by its number.
    private(set) var elements: [Int] = []
    private var current: (font: Int, size: Double, colour: Colour)?

    init(setter: TypeSetter, types: [StructureType]) {
        self.setter = setter
        self.types = types
    }

    private struct Placed {
        let element: Int
        let mark: Strip.Mark
    }

    /// Draws what stands on the page; columns of a row are told one after the other, since places in the tree are reading order.
    mutating func draw(_ marks: [Strip.Mark]) {
        fill(marks)
        var placed: [[Placed]] = []
        var places: [Int: Int] = [:]
        for mark in marks {
            guard let element = mark.element else { continue }
            if let place = places[element] {
                placed[place].append(Placed(element: element, mark: mark))
            } else {
                places[element] = placed.count
                placed.append([Placed(element: element, mark: mark)])
            }
        }
        for group in placed.sorted(by: { $0[0].element < $1[0].element }) {
            text.append("/\(types[group[0].element].rawValue) <</MCID \(elements.count)>> BDC\n")
            elements.append(group[0].element)
            drawGroup(group.map(\.mark))
            text.append("EMC\n")
        }
        drawArtifacts(marks)
    }

    /// The foot, outside the text.
    mutating func drawFooter(_ marks: [Strip.Mark]) {
        text.append("/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n")
        drawTexts(marks)
        text.append("EMC\n")
    }

    private mutating func fill(_ marks: [Strip.Mark]) {
        var colour: Colour?
        for case .fill(let frame, let wanted) in marks {
            if colour == nil { text.append("/Artifact BMC\n") }
            if colour != wanted { append(wanted) }
            colour = wanted
            for number in [frame.x, PageStyle.page.height - frame.y - frame.height, frame.width, frame.height] {
                text.append(number)
                text.append(" ")
            }
            text.append("re f\n")
        }
        if colour != nil { text.append("EMC\n") }
    }

    private mutating func drawArtifacts(_ marks: [Strip.Mark]) {
        let artifacts = marks.filter { mark in
            if case .text(_, _, _, _, nil) = mark { true } else { false }
        }
        guard !artifacts.isEmpty else { return }
        text.append("/Artifact BMC\n")
        drawTexts(artifacts)
        text.append("EMC\n")
    }

    private mutating func drawGroup(_ marks: [Strip.Mark]) {
        for case .image(let image, let frame, _) in marks {
            text.append("q ")
            for number in [frame.width, 0, 0, frame.height, frame.x, PageStyle.page.height - frame.y - frame.height] {
                text.append(number)
                text.append(" ")
            }
            text.append("cm /I\(image) Do Q\n")
        }
        drawTexts(marks)
    }

    private mutating func drawTexts(_ marks: [Strip.Mark]) {
        var isOpen = false
        for case .text(let line, let style, let x, let y, _) in marks where !line.text.runs.isEmpty {
            if !isOpen { text.append("BT\n") }
            isOpen = true
            draw(line, style, x: x, y: PageStyle.page.height - y)
        }
        if isOpen { text.append("ET\n") }
        current = nil
    }

    private mutating func draw(_ line: Line, _ style: TextStyle, x: Double, y: Double) {
        if current?.colour != style.colour { append(style.colour) }
        text.append("1 0 0 1 ")
        text.append(x)
        text.append(" ")
        text.append(y)
        text.append(" Tm\n")
        var whole = line.text
        if line.endsWithBlank { whole.append(setter.shaped(" ", style.weight)) }
        for run in whole.runs {
            if current?.font != run.font || current?.size != style.size {
                text.append("/F\(run.font) ")
                text.append(style.size)
                text.append(" Tf\n")
            }
            current = (run.font, style.size, style.colour)
            text.show(run, size: style.size)
        }
    }

    private mutating func append(_ colour: Colour) {
        for part in [colour.red, colour.green, colour.blue] {
            text.append(part)
            text.append(" ")
        }
        text.append("rg\n")
    }
}

extension Strip.Mark {
    fileprivate var element: Int? {
        switch self {
        case .text(_, _, _, _, let element): element
        case .image(_, _, let element): element
        case .fill, .field: nil
        }
    }
}

extension ByteText {
    /// Shows glyphs; where the shaper moved one, the pen is moved as well (ISO 32000-1, 9.4.3).
    fileprivate mutating func show(_ run: GlyphRun, size: Double) {
        var rise = 0.0
        append("[<")
        for glyph in run.glyphs {
            if glyph.y != rise {
                append(">] TJ ")
                append(glyph.y * size / 1000)
                append(" Ts [<")
                rise = glyph.y
            }
            if abs(glyph.x) > 0.5 { move(-glyph.x) }
            append(hex: glyph.number)
            let back = glyph.width + glyph.x - glyph.advance
            if abs(back) > 0.5 { move(back) }
        }
        append(">] TJ\n")
        if rise != 0 { append("0 Ts\n") }
    }

    /// Moves the pen back by thousandths of the size, in the middle of a string.
    private mutating func move(_ thousandths: Double) {
        append(">")
        append(Int(thousandths.rounded()))
        append("<")
    }
}
