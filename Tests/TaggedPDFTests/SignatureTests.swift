import PDFReading
import TaggedPDF
import Testing

/// The place of a signature.
struct SignatureTests {
    private let field = PDFSignatureField(
        name: "Underskrift", explanation: "Digital signatur fra Karin",
        lines: ["Signeret af Karin", "Intet er ændret."],
        signer: "Karin Ås", reason: "Godkendt", time: Sample.time, capacity: 5000)

    private func made() throws -> (PDFFile, PDFReading) {
        let file = try Sample.file([.heading(level: 1, "Titel"), .signature(field)])
        return (file, try #require(PDFReading(file.bytes)))
    }

    @Test func placeIsWhereTheDigitsAre() throws {
        let (file, _) = try made()
        let place = try #require(file.signature)
        #expect(place.digits.count == 10_000)
        #expect(file.bytes[place.digits].allSatisfy { $0 == UInt8(ascii: "0") })
        #expect(file.bytes[place.digits.lowerBound - 1] == UInt8(ascii: "<"))
        #expect(file.bytes[place.digits.upperBound] == UInt8(ascii: ">"))
        #expect(place.covered == [0..<place.digits.lowerBound - 1, place.digits.upperBound + 1..<file.bytes.count])
    }

    @Test func dictionarySaysTheSame() throws {
        let (file, reading) = try made()
        let place = try #require(file.signature)
        let signature = reading.entries(reading.entries(reading.catalog["Perms"])["DocMDP"])
        let range = signature["ByteRange"]?.array?.compactMap(\.int)
        #expect(range == place.covered.flatMap { [$0.lowerBound, $0.count] })
        #expect(signature["Contents"]?.bytes == [UInt8](repeating: 0, count: 5000))
        #expect(signature["SubFilter"] == .name("ETSI.CAdES.detached"))
        #expect(signature["Name"]?.text == "Karin Ås")
        #expect(signature["Reason"]?.text == "Godkendt")
        #expect(signature["M"]?.text == "D:20261121090507+01'00'")
        let reference = reading.entries(signature["Reference"]?.array?.first)
        #expect(reference["TransformMethod"] == .name("DocMDP"))
        #expect(reading.entries(reference["TransformParams"])["P"] == .number(1))
    }

    @Test func fieldIsReadAloud() throws {
        let (_, reading) = try made()
        let form = reading.entries(reading.catalog["AcroForm"])
        let widget = reading.entries(form["Fields"]?.array?.first)
        #expect(form["SigFlags"] == .number(3))
        #expect(widget["TU"]?.text == "Digital signatur fra Karin")
        #expect(widget["F"] == .number(132))
        #expect(reading.entries(widget["AP"])["N"] != nil)
        #expect(reading.pages.first?["Annots"]?.array?.count == 1)
        #expect(
            StructureReading(reading).text.hasSuffix(
                "  P: Signeret af Karin\n  P: Intet er ændret.\n  Form (Digital signatur fra Karin) → field\n"))
    }

    /// The widget and its element know each other through the parent tree.
    @Test func widgetLeadsToItsElement() throws {
        let (_, reading) = try made()
        let widget = reading.entries(reading.entries(reading.catalog["AcroForm"])["Fields"]?.array?.first)
        let numbers =
            reading.entries(reading.entries(reading.catalog["StructTreeRoot"])["ParentTree"])["Nums"]?.array ?? []
        let key = try #require(widget["StructParent"]?.int)
        #expect(numbers[2 * key] == .number(Double(key)))
        #expect(reading.entries(numbers[2 * key + 1])["S"] == .name("Form"))
    }

    @Test func withoutAFieldThereIsNoPlace() throws {
        let file = try Sample.file([.paragraph("a")])
        let reading = try #require(PDFReading(file.bytes))
        #expect(file.signature == nil)
        #expect(reading.catalog["AcroForm"] == nil && reading.catalog["Perms"] == nil)
    }

    @Test func twoFieldsAreRefused() {
        #expect(throws: PDFError.contentRefused(.severalSignatures)) {
            try Sample.file([.signature(field), .signature(field)])
        }
    }
}
