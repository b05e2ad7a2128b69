/// Breaks text into lines, counting characters as people see them: a composed or decomposed å and an emoji are one each.
struct LineWrap {
    /// Characters a line may hold, indents included.
    let width: Int

    /// The lines of a paragraph; the first is indented by `first`, the others by `rest` blanks. Line breaks in it are kept.
    func lines(_ text: String, first: Int = 0, rest: Int = 0) -> [String] {
        var lines: [String] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            lines += wrapped(line, first: lines.isEmpty ? first : rest, rest: rest)
        }
        return lines
    }

    private func wrapped(_ line: Substring, first: Int, rest: Int) -> [String] {
        var lines: [String] = []
        var current = ""
        var room = width - first
        func indent() -> String { String(repeating: " ", count: lines.isEmpty ? first : rest) }
        for word in line.split(whereSeparator: \.isWhitespace).flatMap({ pieces($0, width - max(first, rest)) }) {
            if !current.isEmpty, current.count + 1 + word.count > room {
                lines.append(indent() + current)
                current = ""
                room = width - rest
            }
            current += (current.isEmpty ? "" : " ") + word
        }
        if !current.isEmpty || lines.isEmpty { lines.append(current.isEmpty ? "" : indent() + current) }
        return lines
    }

    /// A word longer than a line, cut between characters.
    private func pieces(_ word: Substring, _ room: Int) -> [Substring] {
        var pieces: [Substring] = []
        var rest = word
        while rest.count > room {
            pieces.append(rest.prefix(room))
            rest = rest.dropFirst(room)
        }
        return pieces + [rest]
    }
}
