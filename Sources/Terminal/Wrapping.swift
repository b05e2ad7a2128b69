extension StyledLine {
    /// The rows this line takes on a screen of `width` columns, each at most that wide, broken between words.
    ///
    /// A word longer than a row is broken between characters, never inside one. The space at a break is left out;
    /// a no-break space (U+00A0) never breaks.
    func wrapped(width: Int) -> [StyledLine] {
        var rows = RowBuilder(width: max(width, 2), indent: min(hangingIndent, max(width, 2) / 2))
        for run in runs {
            for character in printable(run.text) { rows.append(character, run.style) }
        }
        return rows.finished()
    }
}

/// Rows under construction: the finished ones, the one being filled, and the word that may still move to the next.
private struct RowBuilder {
    let width: Int
    let indent: Int
    private var rows: [StyledLine] = []
    private var row = Cells()
    private var word = Cells()

    init(width: Int, indent: Int) {
        self.width = width
        self.indent = indent
    }

    mutating func append(_ character: Character, _ style: TextStyle) {
        switch character {
        case "\n":
            row.append(word)
            word = Cells()
            endRow(continues: false)
        case " ":
            row.append(word)
            word = Cells()
            row.append(character, style)
        default:
            if row.columns + word.columns + displayWidth(character) > width { makeRoom(for: character) }
            word.append(character, style)
        }
    }

    /// Moves the word to a row of its own; a word that fills a row alone is cut.
    private mutating func makeRoom(for character: Character) {
        if row.hasText { endRow(continues: true) }
        if row.columns + word.columns + displayWidth(character) > width {
            row.append(word)
            word = Cells()
            endRow(continues: true)
        }
    }

    private mutating func endRow(continues: Bool) {
        rows.append(row.trimmed().line)
        row = Cells()
        guard continues else { return }
        for _ in 0..<indent { row.appendIndent() }
    }

    mutating func finished() -> [StyledLine] {
        row.append(word)
        rows.append(row.trimmed().line)
        return rows
    }
}

/// Characters with their styles and the columns they take.
private struct Cells {
    private var cells: [(character: Character, style: TextStyle)] = []
    private(set) var columns = 0
    private var indent = 0

    /// Whether anything but indentation stands here.
    var hasText: Bool { cells.count > indent }

    mutating func append(_ character: Character, _ style: TextStyle) {
        if character == " ", cells.count == indent { indent += 1 }
        cells.append((character, style))
        columns += displayWidth(character)
    }

    mutating func appendIndent() { append(" ", .plain) }

    mutating func append(_ other: Cells) {
        for cell in other.cells { append(cell.character, cell.style) }
    }

    /// Without the spaces at its end.
    func trimmed() -> Cells {
        var result = self
        while let last = result.cells.last, last.character == " " {
            result.cells.removeLast()
            result.columns -= 1
        }
        return result
    }

    var line: StyledLine {
        var runs: [StyledLine.Run] = []
        for cell in cells {
            if runs.last?.style == cell.style {
                runs[runs.count - 1].text.append(cell.character)
            } else {
                runs.append(StyledLine.Run(String(cell.character), cell.style))
            }
        }
        return StyledLine(runs)
    }
}
