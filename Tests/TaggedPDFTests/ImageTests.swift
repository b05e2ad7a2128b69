import CZlib
import PDFReading
import TaggedPDF
import Testing

/// A municipality's logo.
struct ImageTests {
    /// A PNG file of rows that begin with their filter.
    private func png(width: Int, height: Int, type: UInt8, rows: [UInt8], more: [(String, [UInt8])] = []) -> [UInt8] {
        func big(_ number: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(number >> $0 & 255) } }
        func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
            big(data.count) + Array(name.utf8) + data + [0, 0, 0, 0]
        }
        var size = compressBound(uLong(rows.count))
        var packed = [UInt8](repeating: 0, count: Int(size))
        compress(&packed, &size, rows, uLong(rows.count))
        let head = big(width) + big(height) + [8, type, 0, 0, 0]
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", head)
            + more.flatMap { chunk($0.0, $0.1) } + chunk("IDAT", Array(packed.prefix(Int(size)))) + chunk("IEND", [])
    }

    private func samples(_ file: [UInt8]) throws -> [UInt8]? {
        let logo = try PDFImage(file: file)
        let reading = try Sample.reading([.letterhead(sender: "N", logo: logo, alternative: "Logo for N")])
        #expect(StructureReading(reading).text == "Document\n  P: N\n  Figure (Logo for N)\n")
        let images = reading.entries(reading.entries(reading.pages.first?["Resources"])["XObject"])
        return reading.stream(images["I0"])
    }

    @Test func coloursWithEachFilter() throws {
        let rows: [UInt8] = [
            0, 10, 20, 30, 40, 50, 60, 1, 10, 20, 30, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1,
            1, 1,
        ]
        let found = try samples(png(width: 2, height: 5, type: 2, rows: rows))
        #expect(
            found == [
                10, 20, 30, 40, 50, 60, 10, 20, 30, 11, 21, 31, 11, 21, 31, 12, 22, 32, 6, 11, 16, 10, 17, 25, 7, 12,
                17,
                11, 18, 26,
            ])
    }

    @Test func clearPartsBecomeWhite() throws {
        let colours: [UInt8] = [0, 10, 20, 30, 0, 10, 20, 30, 255, 0, 0, 0, 128]
        #expect(
            try samples(png(width: 3, height: 1, type: 6, rows: colours)) == [255, 255, 255, 10, 20, 30, 127, 127, 127])
        #expect(try samples(png(width: 1, height: 1, type: 4, rows: [0, 7, 0])) == [255, 255, 255])
    }

    @Test func greyAndPalette() throws {
        #expect(try samples(png(width: 2, height: 1, type: 0, rows: [0, 7, 9])) == [7, 7, 7, 9, 9, 9])
        let palette: [(String, [UInt8])] = [("PLTE", [1, 2, 3, 4, 5, 6]), ("tRNS", [0])]
        #expect(
            try samples(png(width: 2, height: 1, type: 3, rows: [0, 0, 1], more: palette)) == [255, 255, 255, 4, 5, 6])
    }

    @Test func jpegIsKeptAsItIs() throws {
        let jpeg: [UInt8] = [
            0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 17, 8, 0, 3, 0, 5, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0,
            0xFF,
            0xD9,
        ]
        let image = try PDFImage(file: jpeg)
        #expect(image.width == 5 && image.height == 3)
        #expect(try samples(jpeg) == jpeg)
    }

    @Test func whatIsNoPictureIsRefused() {
        let whole = png(width: 2, height: 1, type: 0, rows: [0, 7, 9])
        let broken: [[UInt8]] = [
            [], [1, 2, 3], Array(whole.dropLast(20)), png(width: 3, height: 1, type: 0, rows: [0, 7, 9]),
            png(width: 2, height: 1, type: 3, rows: [0, 0, 1]), png(width: 2, height: 1, type: 0, rows: [9, 7, 9]),
            png(width: 5000, height: 1, type: 0, rows: [0]), [0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8, 0, 0, 0, 0, 3],
        ]
        for file in broken { #expect(throws: PDFError.imageUnreadable) { try PDFImage(file: file) } }
    }
}
