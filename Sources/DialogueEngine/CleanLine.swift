/// A line as it may be kept: no control characters, no escape sequences, no invisible or direction-changing characters.
public struct CleanLine: Hashable, Sendable {
    public let text: String
    /// Something that cannot be shown was taken out.
    public let isChanged: Bool
    /// The line begins with a blank or `//` and is text whatever it says.
    public let isLiteral: Bool

    public init(_ raw: String) {
        var scalars = String.UnicodeScalarView()
        var isChanged = false
        for scalar in raw.unicodeScalars {
            switch CleanLine.replacement(for: scalar) {
            case let kept? where kept == scalar: scalars.append(kept)
            case let other?: scalars.append(other)
            case nil: isChanged = true
            }
        }
        let text = String(scalars)
        isLiteral = text.hasPrefix("//") || text.first == " "
        let body = text.hasPrefix("//") ? text.dropFirst(2) : text[...]
        self.text = CleanLine.trimmed(body)
        self.isChanged = isChanged
    }

    /// The scalar to keep; a tab becomes a blank; nil is taken out.
    private static func replacement(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.properties.generalCategory {
        case .control: scalar == "\n" ? "\n" : scalar == "\t" ? " " : nil
        case .format, .surrogate, .privateUse, .unassigned: nil
        case .lineSeparator, .paragraphSeparator: "\n"
        default: scalar
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        var rest = text
        while let first = rest.first, first.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return String(rest)
    }
}
