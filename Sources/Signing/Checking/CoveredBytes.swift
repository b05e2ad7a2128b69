/// The bytes a signature covers: from the file's first to `end`, but for the hole.
struct CoveredBytes {
    let bytes: [UInt8]
    let holeRange: Range<Int>
    let end: Int
    let hole: Hole

    init(_ field: SignatureField, in file: PDFFile) throws(NotWhole) {
        bytes = file.bytes
        // A timestamp over the whole document (ETSI EN 319 142-1, B-LTA) is beyond what is checked here.
        let timestamp = "ETSI.RFC3161"
        if field.dictionary["Type"]?.name == "DocTimeStamp", field.dictionary["SubFilter"]?.name == timestamp {
            throw NotWhole(.unsupported(.subFilter(timestamp)))
        }
        guard field.dictionary["Type"]?.name ?? "Sig" == "Sig", let contents = field.contents, contents.isHexadecimal
        else { throw NotWhole(.changed(.signatureDictionary(object: field.reference.number))) }
        guard let subFilter = field.dictionary["SubFilter"]?.name else {
            throw NotWhole(.changed(.signatureDictionary(object: field.reference.number)))
        }
        guard subFilter == "ETSI.CAdES.detached" else { throw NotWhole(.unsupported(.subFilter(subFilter))) }
        holeRange = contents.range
        end = try CoveredBytes.end(field.byteRange, holeRange, count: bytes.count)
        do throws(Hole.Fault) { hole = try Hole(bytes, holeRange) } catch { throw NotWhole(.changed(error.change)) }
    }

    var before: ArraySlice<UInt8> { bytes[..<holeRange.lowerBound] }
    var after: ArraySlice<UInt8> { bytes[holeRange.upperBound..<end] }

    private static func end(_ range: [Int]?, _ hole: Range<Int>, count: Int) throws(NotWhole) -> Int {
        func fault(_ fault: ByteRangeFault) -> NotWhole { NotWhole(.changed(.byteRange(fault))) }
        guard let range, range.count == 4, range.allSatisfy({ $0 >= 0 }) else {
            throw fault(.notTwoRanges(count: (range?.count ?? 0) / 2))
        }
        guard range[0] == 0 else { throw fault(.startsAt(range[0])) }
        // Numbers have at most 12 digits, so that their sum cannot overflow.
        guard range[1] == hole.lowerBound, range[2] == hole.upperBound else {
            throw fault(.gap(signed: range[1]..<max(range[1], range[2]), hole: hole))
        }
        let end = range[2] + range[3]
        guard end <= count else { throw fault(.beyondEnd(end: end, count: count)) }
        return end
    }
}
