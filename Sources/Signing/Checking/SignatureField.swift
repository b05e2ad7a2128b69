import Cryptography

/// A signed signature field, as the file's structure leads to it.
struct SignatureField {
    /// The object that is the signature dictionary.
    let reference: PDFReference
    let dictionary: [String: PDFObject]

    private static let mostFields = 4_096

    /// All signed signature fields of a file (ISO 32000-2, 12.7.5.5), in the order of its fields.
    static func all(in file: PDFFile) throws(StructureFault) -> [SignatureField] {
        guard let form = try file.value(file.catalog()["AcroForm"])?.dictionary else { return [] }
        var waiting = (try file.value(form["Fields"])?.array ?? []).map { (field: $0, type: String?.none) }
        var seen: Set<PDFReference> = []
        var found: [SignatureField] = []
        waiting.reverse()
        while let (object, inherited) = waiting.popLast() {
            if let reference = object.reference, !seen.insert(reference).inserted { continue }
            guard seen.count <= mostFields, waiting.count <= mostFields else {
                throw StructureFault(.tooLarge, at: 0)
            }
            guard let field = try file.value(object)?.dictionary else { continue }
            let type = try file.value(field["FT"])?.name ?? inherited
            for kid in try file.value(field["Kids"])?.array ?? [] { waiting.append((kid, type)) }
            guard type == "Sig", let value = field["V"] else { continue }
            if let signature = try SignatureField(value, in: file) { found.append(signature) }
        }
        return found
    }

    private init?(_ value: PDFObject, in file: PDFFile) throws(StructureFault) {
        guard let dictionary = try file.value(value)?.dictionary else { return nil }
        // Offsets are those of the file only for an object of its own.
        guard let reference = value.reference, file.standsAlone(reference) else {
            throw StructureFault(.object, at: 0)
        }
        self.reference = reference
        self.dictionary = dictionary
    }

    /// The hole: the string with the signature's digits, from `<` to behind `>`.
    var contents: PDFString? { dictionary["Contents"]?.string }

    var holeStart: Int { contents?.range.lowerBound ?? -1 }

    var byteRange: [Int]? {
        guard let items = dictionary["ByteRange"]?.array else { return nil }
        let numbers = items.compactMap(\.integer)
        return numbers.count == items.count ? numbers : nil
    }

    /// Whether the dictionary names this program.
    var isOurs: Bool {
        dictionary["Prop_Build"]?.dictionary?["App"]?.dictionary?["Name"]?.name == SignaturePlace.programName
    }

    /// `/M` (ISO 32000-2, 7.9.4): `D:YYYYMMDDhhmmss` and an offset, in UTC.
    var claimedTime: UTCTime? {
        guard let text = dictionary["M"]?.string?.bytes, text.starts(with: "D:".utf8) else { return nil }
        let digits = text.dropFirst(2).prefix(14).map { Int($0) - 48 }
        let rest = text.dropFirst(16)
        guard digits.count == 14, digits.allSatisfy((0...9).contains) else { return nil }
        func pair(_ index: Int) -> Int { digits[index] * 10 + digits[index + 1] }
        let time = UTCTime(
            year: pair(0) * 100 + pair(2), month: pair(4), day: pair(6), hour: pair(8), minute: pair(10),
            second: pair(12))
        guard let offset = SignatureField.offset(rest) else { return nil }
        return time?.adding(seconds: -offset)
    }

    /// Seconds east of Greenwich in `Z`, nothing, or `+hh'mm'` with or without the last apostrophe.
    private static func offset(_ text: ArraySlice<UInt8>) -> Int64? {
        guard let sign = text.first, sign != UInt8(ascii: "Z") else { return 0 }
        let digits = text.dropFirst().filter { $0 != UInt8(ascii: "'") }.map { Int64($0) - 48 }
        guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), digits.count == 4,
            digits.allSatisfy({ (0...9).contains($0) })
        else { return nil }
        let seconds = (digits[0] * 10 + digits[1]) * 3_600 + (digits[2] * 10 + digits[3]) * 60
        return sign == UInt8(ascii: "-") ? -seconds : seconds
    }

    /// The level of DocMDP the signature states, if the catalog's permissions lead to it (ISO 32000-2, 12.8.2.2).
    func permissions(in file: PDFFile) throws(StructureFault) -> Int? {
        let permissions = try file.value(file.catalog()["Perms"])?.dictionary
        guard permissions?["DocMDP"]?.reference == reference else { return nil }
        for item in try file.value(dictionary["Reference"])?.array ?? [] {
            guard let entry = try file.value(item)?.dictionary, entry["TransformMethod"]?.name == "DocMDP"
            else { continue }
            // 2 is what is meant where nothing is said.
            return try file.value(file.value(entry["TransformParams"])?.dictionary?["P"])?.integer ?? 2
        }
        return nil
    }
}
