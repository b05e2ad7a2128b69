/// One element: tag, content, and the whole as written. The slices keep their indices in what was read.
public struct DERElement: Sendable {
    /// What kind of element.
    public let tag: DERTag
    /// The bytes after tag and length.
    public let content: ArraySlice<UInt8>
    /// Tag, length and content.
    public let encoded: ArraySlice<UInt8>

    /// A reader of the elements inside. Throws `.malformed` for a primitive element.
    public func reader() throws(CryptographyError) -> DERReader {
        guard tag.isConstructed else { throw .malformed }
        return DERReader(content)
    }

    /// The elements inside, all of them. Throws `.malformed`.
    public func children() throws(CryptographyError) -> [DERElement] {
        var reader = try reader()
        var children: [DERElement] = []
        while !reader.isAtEnd { children.append(try reader.next()) }
        return children
    }
}

/// Reads elements one after another in the distinguished encoding only (X.690, 10): definite lengths in their shortest
/// form, tag numbers below 31. Anything else is `.malformed`, so that each value has one form.
public struct DERReader: Sendable {
    private let bytes: ArraySlice<UInt8>
    private var position: Int

    /// Reads from the start of `bytes`.
    public init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    /// Reads from the start of `bytes`.
    public init(_ bytes: [UInt8]) { self.init(bytes[...]) }

    /// Whether nothing is left.
    public var isAtEnd: Bool { position == bytes.endIndex }

    /// The tag of the next element, without reading it; nil at the end.
    public var nextTag: DERTag? { isAtEnd ? nil : DERTag(bytes[position]) }

    /// The next element, whatever its tag.
    public mutating func next() throws(CryptographyError) -> DERElement {
        let start = position
        guard bytes.endIndex - start >= 2, bytes[start] & 0x1f != 0x1f else { throw .malformed }
        let (length, contentStart) = try length(at: start + 1)
        guard length <= bytes.endIndex - contentStart else { throw .malformed }
        position = contentStart + length
        return DERElement(
            tag: DERTag(bytes[start]), content: bytes[contentStart..<position], encoded: bytes[start..<position])
    }

    /// The next element, which must have this tag.
    public mutating func next(_ tag: DERTag) throws(CryptographyError) -> DERElement {
        guard nextTag == tag else { throw .malformed }
        return try next()
    }

    /// The next element if it has this tag; else nothing is read.
    public mutating func optional(_ tag: DERTag) throws(CryptographyError) -> DERElement? {
        nextTag == tag ? try next() : nil
    }

    /// Throws `.malformed` when something is left.
    public func finish() throws(CryptographyError) {
        guard isAtEnd else { throw .malformed }
    }

    /// The one element that `bytes` are. Throws `.malformed`, also for anything after it.
    public static func only(
        _ tag: DERTag, in bytes: ArraySlice<UInt8>
    ) throws(CryptographyError) -> DERElement {
        var reader = DERReader(bytes)
        let element = try reader.next(tag)
        try reader.finish()
        return element
    }

    private func length(at index: Int) throws(CryptographyError) -> (length: Int, contentStart: Int) {
        let first = bytes[index]
        guard first & 0x80 != 0 else { return (Int(first), index + 1) }
        let count = Int(first & 0x7f)
        guard (1...4).contains(count), bytes.endIndex - (index + 1) >= count, bytes[index + 1] != 0
        else { throw .malformed }
        let length = bytes[(index + 1)...].prefix(count).reduce(0) { $0 << 8 | Int($1) }
        guard length >= 0x80 else { throw .malformed }
        return (length, index + 1 + count)
    }
}
