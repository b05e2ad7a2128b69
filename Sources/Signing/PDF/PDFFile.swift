/// A PDF opened for reading its objects, by its table and not by searching.
struct PDFFile {
    let bytes: [UInt8]
    let references: CrossReferences
    private let work: ReadingWork

    static let mostReferences = 32

    init(_ bytes: [UInt8]) throws(StructureFault) {
        guard bytes.starts(with: "%PDF-".utf8) else { throw StructureFault(.header, at: 0) }
        self.bytes = bytes
        references = try CrossReferences(bytes)
        work = ReadingWork(fileLength: bytes.count)
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
        try work.spend(found.range.count, at: offset)
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
        let unpacked = try work.unpacked(stream) { () throws(StructureFault) in try unpack(stream, depth: depth) }
        guard unpacked.objects.indices.contains(index), unpacked.objects[index].number == number else {
            throw StructureFault(.object, at: unpacked.offset)
        }
        var parser = PDFParser(unpacked.data, at: unpacked.objects[index].offset)
        let start = parser.position
        do {
            let object = try parser.object()
            try work.spend(parser.position - start, at: unpacked.offset)
            return object
        } catch {
            throw StructureFault(error.kind, at: unpacked.offset)
        }
    }

    private func unpack(_ stream: Int, depth: Int) throws(StructureFault) -> UnpackedObjects {
        guard let holder = try indirect(PDFReference(number: stream, generation: 0), depth: depth + 1),
            let range = holder.stream, let dictionary = holder.object.dictionary,
            dictionary["Type"]?.name == "ObjStm", let count = try value(dictionary["N"], depth: depth + 1)?.integer,
            let first = try value(dictionary["First"], depth: depth + 1)?.integer
        else { throw StructureFault(.object, at: 0) }
        let offset = holder.range.lowerBound
        let data = try StreamData.decoded(dictionary, bytes[range], at: offset)
        guard (0...data.count).contains(first), (0...data.count).contains(count) else {
            throw StructureFault(.object, at: offset)
        }
        var header = PDFParser(data)
        var objects: [(number: Int, offset: Int)] = []
        for _ in 0..<count {
            header.skipSpace()
            guard let number = header.natural() else { throw StructureFault(.object, at: offset) }
            header.skipSpace()
            guard let start = header.natural(), start <= data.count - first else {
                throw StructureFault(.object, at: offset)
            }
            objects.append((number, first + start))
        }
        return UnpackedObjects(data: data, objects: objects, offset: offset)
    }
}
