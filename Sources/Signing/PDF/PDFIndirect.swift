/// An object with a number, as it stands in the file: `number generation obj … endobj`.
struct PDFIndirect {
    let reference: PDFReference
    let object: PDFObject
    /// The bytes between `stream` and `endstream`, as they stand; nil when it is no stream.
    let stream: Range<Int>?
    /// Where it begins and where the next thing may.
    let range: Range<Int>
}

extension PDFParser {
    /// The object that begins exactly here. `length` finds a stream's length that is itself an object.
    mutating func indirect(
        length: (PDFReference) throws(StructureFault) -> Int?
    ) throws(StructureFault) -> PDFIndirect {
        let start = position
        guard let number = natural() else { throw fault(.object) }
        skipSpace()
        guard let generation = natural() else { throw fault(.object) }
        skipSpace()
        guard take("obj") else { throw fault(.object) }
        let object = try object()
        skipSpace()
        var stream: Range<Int>?
        if take("stream") {
            stream = try streamRange(of: object, length: length)
            skipSpace(comments: false)
            guard take("endstream") else { throw fault(.stream) }
            skipSpace()
        }
        guard take("endobj") else { throw fault(.object) }
        return PDFIndirect(
            reference: PDFReference(number: number, generation: generation), object: object, stream: stream,
            range: start..<position)
    }

    private mutating func streamRange(
        of object: PDFObject, length: (PDFReference) throws(StructureFault) -> Int?
    ) throws(StructureFault) -> Range<Int> {
        // A line feed, or carriage return and line feed, ends the word (7.3.8.1).
        if next == 0x0d { position += 1 }
        guard next == 0x0a, let entry = object.dictionary?["Length"] else { throw fault(.stream) }
        position += 1
        var count = entry.integer
        if let reference = entry.reference { count = try length(reference) }
        guard let count, count >= 0, count <= bytes.count - position else { throw fault(.stream) }
        let range = position..<(position + count)
        position = range.upperBound
        return range
    }
}
