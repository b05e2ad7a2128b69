/// Whether a file is one revision and nothing else: header, objects, table, end; every object defined once and listed,
/// no byte between them that belongs to none.
///
/// So a file of this program's own can hold no content that another program, or a later update, shows instead.
enum SoleRevision {
    static func check(_ file: PDFFile) throws(StructureFault) {
        let references = file.references
        guard references.tables.count == 1, !references.isHybrid, references.trailer["Prev"] == nil else {
            throw StructureFault(.severalRevisions, at: references.tables.first ?? 0)
        }
        var parser = PDFParser(file.bytes)
        // The header and the comment that marks the file as binary (7.5.2); further comments belong to nothing.
        skipHeader(&parser)
        var found: [Int: Int] = [:]
        var streams: Set<Int> = []
        while let byte = parser.next, PDFCharacters.isDigit(byte) {
            let object = try parser.indirect { (reference) throws(StructureFault) in
                try file.value(.reference(reference))?.integer
            }
            guard found.updateValue(object.range.lowerBound, forKey: object.reference.number) == nil else {
                throw StructureFault(.objectTwice, at: object.range.lowerBound)
            }
            if object.object.dictionary?["Type"]?.name == "ObjStm" { streams.insert(object.reference.number) }
            parser.skipSpace(comments: false)
        }
        try checkEnd(&parser, table: references.tables[0])
        try checkList(references, found: found, streams: streams)
    }

    private static func skipHeader(_ parser: inout PDFParser) {
        for _ in 0..<2 {
            while let byte = parser.next, byte != 0x0a, byte != 0x0d { parser.position += 1 }
            parser.skipSpace(comments: false)
            guard parser.next == UInt8(ascii: "%") else { return }
        }
    }

    private static func checkEnd(_ parser: inout PDFParser, table: Int) throws(StructureFault) {
        if parser.position == table, parser.take("xref") {
            // Already read once; passed here to see that nothing stands in it or after it.
            parser.skipSpace(comments: false)
            while let byte = parser.next, PDFCharacters.isDigit(byte) { try skipSection(&parser) }
            guard parser.take("trailer") else { throw parser.fault(.betweenObjects) }
            _ = try parser.object()
            parser.skipSpace(comments: false)
        }
        guard parser.take("startxref") else { throw parser.fault(.betweenObjects) }
        parser.skipSpace(comments: false)
        guard parser.natural() == table else { throw parser.fault(.ending) }
        parser.skipSpace(comments: false)
        let rest = parser.bytes[parser.position...]
        guard rest.starts(with: "%%EOF".utf8), rest.dropFirst(5).allSatisfy(PDFCharacters.isSpace), rest.count <= 7
        else { throw parser.fault(.ending) }
    }

    private static func skipSection(_ parser: inout PDFParser) throws(StructureFault) {
        _ = parser.natural()
        parser.skipSpace(comments: false)
        guard let count = parser.natural() else { throw parser.fault(.crossReference) }
        parser.skipSpace(comments: false)
        for _ in 0..<count {
            guard parser.natural() != nil else { throw parser.fault(.crossReference) }
            parser.skipSpace(comments: false)
            guard parser.natural() != nil else { throw parser.fault(.crossReference) }
            parser.skipSpace(comments: false)
            guard parser.take("n") || parser.take("f") else { throw parser.fault(.crossReference) }
            parser.skipSpace(comments: false)
        }
    }

    private static func checkList(
        _ references: CrossReferences, found: [Int: Int], streams: Set<Int>
    ) throws(StructureFault) {
        for (number, entry) in references.entries {
            switch entry {
            case .free: continue
            case .at(let offset, _):
                guard found[number] == offset else { throw StructureFault(.unlistedObject, at: offset) }
            case .packed(let stream, _):
                guard streams.contains(stream), found[number] == nil else {
                    throw StructureFault(.unlistedObject, at: found[number] ?? 0)
                }
            }
        }
        for (number, offset) in found {
            guard case .at = references.entries[number] else { throw StructureFault(.unlistedObject, at: offset) }
        }
    }
}
