/// Why a PDF could not be made.
public enum PDFError: Error, Hashable, Sendable {
    /// Fonts that could not be read, by path.
    case fontsMissing([String])
    /// Signs no font shows, and signs of scripts written from right to left; each once, in the order of their codes.
    case unsettable(missing: [Character], rightToLeft: [Character])
    /// A font could not be cut down to the letters used.
    case subsetFailed(font: String)
    /// The image is no PNG or JPEG that can be shown.
    case imageUnreadable
    /// The content itself is at fault, whatever the fonts.
    case contentRefused(PDFContentFault)
}

/// What is wrong with content.
public enum PDFContentFault: Hashable, Sendable {
    /// More than one signature field.
    case severalSignatures
    /// Not 1, 2 or 3, or one that leaves a level out (ISO 14289-1, 7.4.2).
    case headingLevel(Int)
    /// Empty, used twice, or with other signs than letters, digits, `-`, `_`, `.` and blanks.
    case attachmentName
    /// A document must have an identifier.
    case identifierEmpty
}
