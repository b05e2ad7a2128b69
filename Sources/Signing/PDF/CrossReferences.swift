/// Where each object stands, newest revision first.
struct CrossReferences {
    /// Where one object stands.
    enum Entry: Hashable {
        case free
        case at(offset: Int, generation: Int)
        case packed(inStream: Int, index: Int)
    }

    var entries: [Int: Entry] = [:]
    /// The newest trailer, or dictionary of a cross-reference stream.
    var trailer: [String: PDFObject] = [:]
    /// Offsets of the tables read, newest first.
    var tables: [Int] = []
    /// Whether a table sends newer programs to another one (7.5.8.4).
    var isHybrid = false

    private static let mostTables = 512
    /// Rows of all tables together: more objects than any document has, and few enough to be read at once.
    private static let mostRows = 1 << 18

    /// Reads the table that `startxref` names and all before it.
    init(_ bytes: [UInt8]) throws(StructureFault) {
        var waiting = [try CrossReferences.start(in: bytes)]
        var rows = CrossReferences.mostRows
        while let offset = waiting.popLast() {
            guard !tables.contains(offset), tables.count < CrossReferences.mostTables, offset < bytes.count else {
                throw StructureFault(.crossReference, at: offset)
            }
            tables.append(offset)
            let read = try CrossReferences.read(bytes, at: offset, rows: &rows)
            for (number, entry) in read.entries where entries[number] == nil { entries[number] = entry }
            if tables.count == 1 { trailer = read.trailer }
            if let previous = read.trailer["Prev"] {
                guard let value = previous.integer, value >= 0 else {
                    throw StructureFault(.crossReference, at: offset)
                }
                waiting.append(value)
            }
            if let hybrid = read.trailer["XRefStm"] {
                guard let value = hybrid.integer, value >= 0, read.isTable else {
                    throw StructureFault(.crossReference, at: offset)
                }
                isHybrid = true
                // Read next: what it says comes before what older tables say.
                waiting.append(value)
            }
        }
    }

    private struct Read {
        var entries: [Int: Entry]
        var trailer: [String: PDFObject]
        var isTable: Bool
    }

    /// The offset after the last `startxref`.
    static func start(in bytes: [UInt8]) throws(StructureFault) -> Int {
        guard let index = bytes.lastRange(of: "startxref")?.upperBound else {
            throw StructureFault(.ending, at: bytes.count)
        }
        var parser = PDFParser(bytes, at: index)
        parser.skipSpace(comments: false)
        guard let offset = parser.natural() else { throw parser.fault(.ending) }
        return offset
    }

    /// Counts `rows` down by what the table has.
    private static func read(_ bytes: [UInt8], at offset: Int, rows: inout Int) throws(StructureFault) -> Read {
        var parser = PDFParser(bytes, at: offset)
        guard parser.take("xref") else { return try readStream(bytes, at: offset, rows: &rows) }
        var entries: [Int: Entry] = [:]
        while true {
            parser.skipSpace(comments: false)
            if parser.take("trailer") { break }
            guard let first = parser.natural() else { throw parser.fault(.crossReference) }
            parser.skipSpace(comments: false)
            guard let count = parser.natural(), count <= bytes.count / 18 else { throw parser.fault(.crossReference) }
            rows -= count
            guard rows >= 0 else { throw parser.fault(.tooLarge) }
            for number in first..<(first + count) {
                guard entries.updateValue(try line(&parser), forKey: number) == nil else {
                    throw parser.fault(.objectTwice)
                }
            }
        }
        guard let trailer = try parser.object().dictionary else { throw parser.fault(.crossReference) }
        return Read(entries: entries, trailer: trailer, isTable: true)
    }

    /// `nnnnnnnnnn ggggg n`, or `f`.
    private static func line(_ parser: inout PDFParser) throws(StructureFault) -> Entry {
        parser.skipSpace(comments: false)
        guard let offset = parser.natural() else { throw parser.fault(.crossReference) }
        parser.skipSpace(comments: false)
        guard let generation = parser.natural() else { throw parser.fault(.crossReference) }
        parser.skipSpace(comments: false)
        if parser.take("n") { return .at(offset: offset, generation: generation) }
        guard parser.take("f") else { throw parser.fault(.crossReference) }
        return .free
    }

    /// A cross-reference stream (7.5.8). Its own length must be direct: nothing is known yet about other objects.
    private static func readStream(_ bytes: [UInt8], at offset: Int, rows left: inout Int) throws(StructureFault)
        -> Read
    {
        var parser = PDFParser(bytes, at: offset)
        let fault = StructureFault(.crossReference, at: offset)
        let indirect = try parser.indirect { _ in nil }
        guard let dictionary = indirect.object.dictionary, let range = indirect.stream,
            dictionary["Type"]?.name == "XRef", let size = dictionary["Size"]?.integer, size >= 0,
            let widths = dictionary["W"]?.array?.compactMap(\.integer), widths.count == 3,
            widths.allSatisfy({ (0...8).contains($0) }), widths.reduce(0, +) > 0
        else { throw fault }
        let index = dictionary["Index"]?.array?.compactMap(\.integer) ?? [0, size]
        guard index.count % 2 == 0, index.allSatisfy({ (0...(1 << 40)).contains($0) }) else { throw fault }
        let data = try StreamData.decoded(dictionary, bytes[range], at: offset)
        var rows = RowReader(data: data, widths: widths)
        var entries: [Int: Entry] = [:]
        for pair in stride(from: 0, to: index.count, by: 2) {
            guard index[pair + 1] <= data.count else { throw fault }
            left -= index[pair + 1]
            guard left >= 0 else { throw StructureFault(.tooLarge, at: offset) }
            for number in index[pair]..<(index[pair] + index[pair + 1]) {
                guard let entry = rows.next(), entries.updateValue(entry, forKey: number) == nil else { throw fault }
            }
        }
        return Read(entries: entries, trailer: dictionary, isTable: false)
    }

    /// The rows of a cross-reference stream: kind and two numbers.
    private struct RowReader {
        let data: [UInt8]
        let widths: [Int]
        var position = 0

        mutating func next() -> Entry? {
            guard data.count - position >= widths.reduce(0, +) else { return nil }
            let values = widths.map { width -> Int in
                defer { position += width }
                return data[position..<(position + width)].reduce(0) { $0 << 8 & (1 << 48 - 1) | Int($1) }
            }
            switch widths[0] == 0 ? 1 : values[0] {
            case 0: return .free
            case 1: return .at(offset: values[1], generation: values[2])
            case 2: return .packed(inStream: values[1], index: values[2])
            default: return nil
            }
        }
    }
}

extension [UInt8] {
    /// Where `word` stands last.
    func lastRange(of word: StaticString) -> Range<Int>? {
        let length = word.utf8CodeUnitCount
        guard count >= length else { return nil }
        return word.withUTF8Buffer { text in
            var start = count - length
            while start >= 0 {
                if self[start] == text[0], (1..<length).allSatisfy({ self[start + $0] == text[$0] }) {
                    return start..<(start + length)
                }
                start -= 1
            }
            return nil
        }
    }

    /// Where `word` stands first at or after `start`.
    func range(of word: StaticString, from start: Int = 0) -> Range<Int>? {
        let length = word.utf8CodeUnitCount
        return word.withUTF8Buffer { text in
            var index = start
            while index + length <= count {
                if self[index] == text[0], (1..<length).allSatisfy({ self[index + $0] == text[$0] }) {
                    return index..<(index + length)
                }
                index += 1
            }
            return nil
        }
    }
}
