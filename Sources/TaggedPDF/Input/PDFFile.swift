/// A finished file, and where its signature goes.
public struct PDFFile: Hashable, Sendable {
    /// The whole file.
    public let bytes: [UInt8]
    /// How many pages there are.
    public let pages: Int
    /// `nil` where the content has no signature field.
    public let signature: PDFSignaturePlace?
}

/// Where in a file the signature goes. The byte range is already written; only the digits are to be replaced.
public struct PDFSignaturePlace: Hashable, Sendable {
    /// The hexadecimal digits (all `0` now), without the angle brackets.
    public let digits: Range<Int>
    /// What the signature covers: all bytes before the opening bracket and all after the closing one.
    public let covered: [Range<Int>]
}
