import PDFReading
import TaggedPDF
import Testing

/// The file as a whole.
struct FileTests {
    private let blocks: [PDFBlock] = [.heading(level: 1, "Titel"), .paragraph("Ordene æøå"), .note("Bemærk")]

    @Test func tableLeadsToEveryObject() throws {
        let file = try Sample.reading(blocks)
        #expect(file.numbers.count > 15)
        for number in file.numbers { #expect(file.object(number) != nil, "object \(number)") }
    }

    @Test func sameContentGivesSameBytes() throws {
        #expect(try Sample.file(blocks).bytes == Sample.file(blocks).bytes)
    }

    @Test func otherIdentifierGivesOtherBytes() throws {
        let file = try Sample.reading(blocks)
        let identifier = file.trailer["ID"]?.array?.compactMap(\.bytes)
        #expect(identifier == [[1, 2, 0xAB], [1, 2, 0xAB]])
    }

    @Test func catalogSaysWhatReadersAsk() throws {
        let file = try Sample.reading(blocks)
        #expect(file.bytes.starts(with: Array("%PDF-1.7\n%".utf8)))
        #expect(file.catalog["Lang"]?.text == "da-DK")
        #expect(file.entries(file.catalog["MarkInfo"])["Marked"] == .word("true"))
        #expect(file.entries(file.catalog["ViewerPreferences"])["DisplayDocTitle"] == .word("true"))
        #expect(file.entries(file.trailer["Info"])["Title"]?.text == "Prøve")
        #expect(file.entries(file.trailer["Info"])["CreationDate"]?.text == "D:20261121090507+01'00'")
        for page in file.pages { #expect(page["Tabs"] == .name("S")) }
    }

    @Test func metadataNamesBothStandards() throws {
        let file = try Sample.reading(blocks)
        let packet = String(decoding: try #require(file.stream(file.catalog["Metadata"])), as: UTF8.self)
        for part in [
            "<pdfaid:part>3</pdfaid:part>", "<pdfaid:conformance>A</pdfaid:conformance>",
            "<pdfuaid:part>1</pdfuaid:part>", "<xmp:CreateDate>2026-11-21T09:05:07+01:00</xmp:CreateDate>",
            ">Prøve</rdf:li>",
        ] { #expect(packet.contains(part), "\(part)") }
    }

    @Test func titleIsEscapedScalarByScalar() throws {
        let content = PDFContent(
            title: "a <\u{301}b> & c\nd", language: "da", identifier: [1], created: Sample.time, producer: "p",
            blocks: blocks, footer: PDFFooter(text: "", pageLabel: { page, _ in "\(page)" }))
        let file = try #require(PDFReading(try Sample.writer().file(content).bytes))
        let packet = String(decoding: try #require(file.stream(file.catalog["Metadata"])), as: UTF8.self)
        #expect(
            packet.unicodeScalars.split(separator: "\n").map(String.init).joined().contains(
                "a &lt;\u{301}b&gt; &amp; c d<"))
    }

    @Test func timeWestOfGreenwich() throws {
        let time = PDFTime(year: 2026, month: 1, day: 2, offset: -90)
        let content = PDFContent(
            title: "t", language: "kl", identifier: [1], created: time, producer: "p", blocks: blocks,
            footer: PDFFooter(text: "", pageLabel: { page, _ in "\(page)" }))
        let file = try #require(PDFReading(try Sample.writer().file(content).bytes))
        #expect(file.entries(file.trailer["Info"])["ModDate"]?.text == "D:20260102000000-01'30'")
    }

    @Test func colourProfileIsWhole() throws {
        let file = try Sample.reading(blocks)
        let intent = file.entries(file.catalog["OutputIntents"]?.array?.first)
        let profile = try #require(file.stream(intent["DestOutputProfile"]))
        func number(_ place: Int) -> Int { profile[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
        #expect(number(0) == profile.count)
        #expect(String(decoding: profile[12..<24] + profile[36..<40], as: UTF8.self) == "mntrRGB XYZ acsp")
        for tag in 0..<number(128) {
            #expect(number(136 + 12 * tag) + number(140 + 12 * tag) <= profile.count)
        }
    }

    @Test func attachmentIsSourceOfTheDocument() throws {
        let data = Array("{\"a\": 1}".utf8)
        let attachment = PDFAttachment(
            name: "plan.json", contents: data, mediaType: "application/json", relationship: .source)
        let file = try Sample.reading(blocks, attachments: [attachment])
        let specification = file.entries(file.catalog["AF"]?.array?.first)
        #expect(specification["AFRelationship"] == .name("Source"))
        #expect(specification["UF"]?.text == "plan.json")
        let stream = file.entries(specification["EF"])["UF"]
        #expect(file.stream(stream) == data)
        #expect(file.entries(stream)["Subtype"] == .name("application#2Fjson"))
    }

    @Test(arguments: ["", "plan(1).json", "plån.json", "a/b"])
    func attachmentNameIsRefused(name: String) {
        let attachment = PDFAttachment(name: name, contents: [], mediaType: "text/plain", relationship: .data)
        #expect(throws: PDFError.contentRefused(.attachmentName)) {
            try Sample.file(blocks, attachments: [attachment])
        }
    }

    @Test func bookmarksFollowTheHeadings() throws {
        let file = try Sample.reading([
            .heading(level: 1, "A"), .heading(level: 2, "B"), .heading(level: 3, "C"), .heading(level: 2, "D"),
        ])
        func titles(_ value: PDFValue?) -> String {
            var text = ""
            var next = file.entries(value)["First"]
            while let item = next {
                text += "(\(file.entries(item)["Title"]?.text ?? "?")\(titles(item)))"
                next = file.entries(item)["Next"]
            }
            return text
        }
        #expect(titles(file.catalog["Outlines"]) == "(A(B(C))(D))")
    }

    @Test(arguments: [[1, 3], [2], [1, 2, 4], [0]])
    func headingLevelLeftOutIsRefused(levels: [Int]) {
        #expect(throws: PDFError.contentRefused(.headingLevel(levels.last ?? 0))) {
            try Sample.file(levels.map { .heading(level: $0, "x") })
        }
    }
}
