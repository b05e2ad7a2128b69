/// A PDF opened for reading its objects, by its table and not by searching.
struct PDFFile {
    let bytes: [UInt8]
    let references: CrossReferences

    static let mostReferences = 32

    init(_ bytes: [UInt8]) throws(StructureFault) {
        guard bytes.starts(with: "%PDF-".utf8) else { throw StructureFault(.header, at: 0) }
        self.bytes = bytes
        references = try CrossReferences(bytes)
        guard references.trailer["Encrypt"] == nil else { throw StructureFault(.encrypted, at: 0) }
    }

    /// The catalog (7.7.2).
    func catalog() throws(StructureFault) -> [String: PDFObject] {
        guard let catalog = try value(references.trailer["Root"])?.dictionary else {
            throw StructureFault(.object, at: references.tables.first ?? 0)
        }
        return catalog
    }

    /// What `object` is, references followed; nil for null and for what is not there.
    func value(_ object: PDFObject?) throws(StructureFault) -> PDFObject? { try value(object, depth: 0) }

    /// Whether the object stands in the file itself, not in a stream of objects, so that its offsets are the file's.
    func standsAlone(_ reference: PDFReference) -> Bool {
        if case .at = references.entries[reference.number] { true } else { false }
    }

    /// The object as it stands in the file; nil for one in a stream of objects, or none.
    func indirect(_ reference: PDFReference, depth: Int = 0) throws(StructureFault) -> PDFIndirect? {
        guard case .at(let offset, let generation) = references.entries[reference.number],
            generation == reference.generation
        else { return nil }
        guard offset < bytes.count, depth < PDFFile.mostReferences else { throw StructureFault(.object, at: offset) }
        var parser = PDFParser(bytes, at: offset)
        let found = try parser.indirect { (length) throws(StructureFault) in
            try value(.reference(length), depth: depth + 1)?.integer
        }
        guard found.reference == reference else { throw StructureFault(.object, at: offset) }
        return found
    }

    private func value(_ object: PDFObject?, depth: Int) throws(StructureFault) -> PDFObject? {
        guard case .reference(let reference) = object else {
            if case .null = object { return nil }
            return object
        }
        guard depth < PDFFile.mostReferences else { throw StructureFault(.nesting, at: 0) }
        switch references.entries[reference.number] {
        case .at: return try value(indirect(reference, depth: depth)?.object, depth: depth + 1)
        case .packed(let stream, let index):
            guard reference.generation == 0 else { return nil }
            return try value(packed(reference.number, stream, index, depth: depth), depth: depth + 1)
        case .free, nil: return nil
        }
    }

    /// The object at `index` in a stream of objects (7.5.7).
    private func packed(
        _ number: Int, _ stream: Int, _ index: Int, depth: Int
    ) throws(StructureFault) -> PDFObject {
        guard let holder = try indirect(PDFReference(number: stream, generation: 0), depth: depth + 1),
            let range = holder.stream, let dictionary = holder.object.dictionary,
            dictionary["Type"]?.name == "ObjStm", let count = try value(dictionary["N"], depth: depth + 1)?.integer,
            let first = try value(dictionary["First"], depth: depth + 1)?.integer, (0..<count).contains(index)
        else { throw StructureFault(.object, at: 0) }
        let fault = StructureFault(.object, at: holder.range.lowerBound)
        let data = try StreamData.decoded(dictionary, bytes[range], at: holder.range.lowerBound)
        var header = PDFParser(data)
        var found: (number: Int, offset: Int)?
        for _ in 0...index {
            header.skipSpace()
            guard let inside = header.natural() else { throw fault }
            header.skipSpace()
            guard let offset = header.natural() else { throw fault }
            found = (inside, offset)
        }
        guard let found, found.number == number, first >= 0, first <= data.count, found.offset <= data.count - first
        else { throw fault }
        var parser = PDFParser(data, at: first + found.offset)
        do { return try parser.object() } catch { throw StructureFault(error.kind, at: holder.range.lowerBound) }
    }
}
