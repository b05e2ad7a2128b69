/// What a stretch of text is, so that a terminal may mark it. Colour never says what the words do not.
public enum TextStyle: Sendable, CaseIterable {
    case plain, heading, question, hint, speaker, warning

    /// The parameter of the Select Graphic Rendition sequence (ECMA-48, 8.3.117); nil for unmarked text.
    var graphicRendition: String? {
        switch self {
        case .plain: nil
        case .heading: "1;4"
        case .question: "1"
        case .hint: "36"
        case .speaker: "1;32"
        case .warning: "1;33"
        }
    }
}

/// A line of text in stretches of one style each. A `\n` in it starts a new line.
public struct StyledLine: Equatable, Sendable, ExpressibleByStringLiteral {
    /// A stretch of text in one style.
    public struct Run: Equatable, Sendable {
        /// The text as it is meant; it is made printable when it is written.
        public var text: String
        /// How it is marked.
        public var style: TextStyle

        /// Text in a style.
        public init(_ text: String, _ style: TextStyle = .plain) {
            self.text = text
            self.style = style
        }
    }

    /// The stretches, in reading order.
    public var runs: [Run]
    /// Columns by which the second and later rows are indented when the line is wrapped.
    public var hangingIndent: Int

    /// A line of several styles.
    public init(_ runs: [Run], hangingIndent: Int = 0) {
        self.runs = runs
        self.hangingIndent = hangingIndent
    }

    /// A line of one style.
    public init(_ text: String, _ style: TextStyle = .plain, hangingIndent: Int = 0) {
        self.init([Run(text, style)], hangingIndent: hangingIndent)
    }

    /// A plain line.
    public init(stringLiteral value: String) { self.init(value) }

    /// The words without their styles.
    public var text: String { runs.map(\.text).joined() }
}

extension StyledLine {
    /// What comes before the last line break (nil when there is none), and what comes after it.
    func splitAtLastLine() -> (above: StyledLine?, last: StyledLine) {
        guard let index = runs.lastIndex(where: { $0.text.contains(where: \.isNewline) }) else { return (nil, self) }
        let pieces = runs[index].text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let before = pieces.dropLast().joined(separator: "\n")
        let above = StyledLine(runs[..<index] + [Run(before, runs[index].style)], hangingIndent: hangingIndent)
        let last = StyledLine([Run(String(pieces.last ?? ""), runs[index].style)] + runs[(index + 1)...])
        return (above, last)
    }
}
