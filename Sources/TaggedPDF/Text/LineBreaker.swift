/// A line of text, without the blank at its end.
struct Line {
    var text = ShapedText()
    /// Whether a blank follows in the text, which is kept so that the words on two lines do not run together.
    var endsWithBlank = false
}

/// Breaks text into lines.
struct LineBreaker {
    let setter: TypeSetter
    let style: TextStyle
    /// In points.
    let width: Double

    private var room: Double { width * 1000 / style.size }

    /// The lines of a cleaned text; at least one. A line break in it ends a line.
    func lines(_ text: String) -> [Line] {
        let parts = text.split(separator: "\n", omittingEmptySubsequences: false)
        var lines: [Line] = []
        for (index, part) in parts.enumerated() {
            lines += paragraph(part)
            if index < parts.count - 1 { lines[lines.count - 1].endsWithBlank = true }
        }
        return lines
    }

    private func paragraph(_ text: Substring) -> [Line] {
        let space = setter.shaped(" ", style.weight)
        var lines: [Line] = []
        var current = Line()
        for word in text.split(separator: " ") {
            let shaped = setter.shaped(word, style.weight)
            let isFirst = current.text.runs.isEmpty
            if isFirst, shaped.width <= room {
                current.text.append(shaped)
            } else if !isFirst, current.text.width + space.width + shaped.width <= room {
                current.text.append(space)
                current.text.append(shaped)
            } else {
                if !isFirst {
                    current.endsWithBlank = true
                    lines.append(current)
                }
                let pieces = shaped.width <= room ? [shaped] : cut(word)
                lines += pieces.dropLast().map { Line(text: $0) }
                current = Line(text: pieces.last ?? ShapedText())
            }
        }
        return lines + [current]
    }

    /// Pieces of a word that are no wider than a line.
    private func cut(_ word: Substring) -> [ShapedText] {
        var pieces: [ShapedText] = []
        var rest = Array(word)[...]
        let hyphen = setter.hyphen(style.weight)
        while case let fitting = fittingCount(rest), fitting < rest.count {
            // No more letters than a place needs to be judged, so that a very long word costs no more than its length.
            let places = WordCut.places(in: Array(rest.prefix(fitting + 6)))
            let place = places.last { place in
                place.offset <= fitting && (!place.hyphen || width(rest.prefix(place.offset)) + hyphen.width <= room)
            }
            let (offset, needsHyphen) = place ?? (fitting, false)
            var piece = setter.shaped(String(rest.prefix(offset)), style.weight)
            if needsHyphen { piece.append(hyphen) }
            pieces.append(piece)
            rest = rest.dropFirst(offset)
        }
        return pieces + [setter.shaped(String(rest), style.weight)]
    }

    /// How many letters fit on a line.
    private func fittingCount(_ letters: ArraySlice<Character>) -> Int {
        var used = 0.0
        for (index, letter) in letters.enumerated() {
            used += setter.shaped(String(letter), style.weight).width
            if used > room { return max(1, index) }
        }
        return letters.count
    }

    private func width(_ letters: ArraySlice<Character>) -> Double {
        letters.reduce(0) { $0 + setter.shaped(String($1), style.weight).width }
    }
}
