/// Why a PDF could not be made.
public enum PDFError: Error, Hashable, Sendable {
    /// Fonts that could not be read, by path.
    case fontsMissing([String])
    /// Signs no font has a letter for, and signs of scripts written from right to left, each once and in the order of their codes.
    case unsettable(missing: [Character], rightToLeft: [Character])
    /// A font could not be cut down to the letters used.
    case subsetFailed(font: String)
    /// The image is no PNG or JPEG that can be shown.
    case imageUnreadable
    /// A block holds more than one signature field, or a heading's level is not 1, 2 or 3.
    case contentRefused(PDFContentFault)
}

/// What is wrong with content.
public enum PDFContentFault: Hashable, Sendable {
    case severalSignatures
    case headingLevel(Int)
    case attachmentName
    case identifierEmpty
}
