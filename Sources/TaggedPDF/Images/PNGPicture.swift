/// A PNG picture (ISO/IEC 15948) as red, green and blue, on white; eight bits a sample and not interlaced.
struct PNGPicture {
    let width: Int
    let height: Int
    /// Three bytes a pixel, row by row.
    let colours: [UInt8]

    /// No side may be longer, so that a small file cannot ask for much memory.
    private static let longestSide = 4000

    init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
            let chunks = PNGPicture.chunks(bytes), let header = chunks.first, header.name == "IHDR",
            header.data.count == 13
        else { return nil }
        let data = Array(header.data)
        width = PNGPicture.number(data, 0)
        height = PNGPicture.number(data, 4)
        // Samples a pixel by colour type: grey, colours, palette, grey and colours with transparency.
        let samples = [0: 1, 2: 3, 3: 1, 4: 2, 6: 4]
        guard 1...PNGPicture.longestSide ~= width, 1...PNGPicture.longestSide ~= height, data[8] == 8, data[12] == 0,
            let channels = samples[Int(data[9])]
        else { return nil }
        let packed = chunks.filter { $0.name == "IDAT" }.flatMap(\.data)
        let row = width * channels
        guard let raw = Deflated.inflated(packed, limit: (row + 1) * height), raw.count == (row + 1) * height,
            let pixels = PNGPicture.unfiltered(raw, row: row, height: height, channels: channels)
        else { return nil }
        let palette = chunks.first { $0.name == "PLTE" }.map { Array($0.data) } ?? []
        let clear = chunks.first { $0.name == "tRNS" }.map { Array($0.data) } ?? []
        guard let colours = PNGPicture.colours(pixels, type: data[9], palette, clear) else { return nil }
        self.colours = colours
    }

    private static func number(_ bytes: [UInt8], _ place: Int) -> Int {
        bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
    }

    private static func chunks(_ bytes: [UInt8]) -> [(name: String, data: ArraySlice<UInt8>)]? {
        var chunks: [(name: String, data: ArraySlice<UInt8>)] = []
        var place = 8
        while place + 12 <= bytes.count {
            let length = number(bytes, place)
            guard place + 12 + length <= bytes.count else { return nil }
            let name = String(decoding: bytes[place + 4..<place + 8], as: UTF8.self)
            chunks.append((name, bytes[place + 8..<place + 8 + length]))
            place += 12 + length
        }
        return chunks
    }

    /// Rows without their filters (clause 9).
    private static func unfiltered(_ raw: [UInt8], row: Int, height: Int, channels: Int) -> [UInt8]? {
        var pixels = [UInt8](repeating: 0, count: row * height)
        for y in 0..<height {
            let filter = raw[y * (row + 1)]
            guard filter <= 4 else { return nil }
            for x in 0..<row {
                let left = x >= channels ? pixels[y * row + x - channels] : 0
                let above = y > 0 ? pixels[(y - 1) * row + x] : 0
                let corner = x >= channels && y > 0 ? pixels[(y - 1) * row + x - channels] : 0
                pixels[y * row + x] = raw[y * (row + 1) + 1 + x] &+ predicted(filter, left, above, corner)
            }
        }
        return pixels
    }

    private static func predicted(_ filter: UInt8, _ left: UInt8, _ above: UInt8, _ corner: UInt8) -> UInt8 {
        switch filter {
        case 1: return left
        case 2: return above
        case 3: return UInt8((Int(left) + Int(above)) / 2)
        case 4:
            let guess = Int(left) + Int(above) - Int(corner)
            let distances = [left, above, corner].map { abs(guess - Int($0)) }
            if distances[0] <= distances[1], distances[0] <= distances[2] { return left }
            return distances[1] <= distances[2] ? above : corner
        default: return 0
        }
    }

    private static func colours(_ pixels: [UInt8], type: UInt8, _ palette: [UInt8], _ clear: [UInt8]) -> [UInt8]? {
        switch type {
        case 0: return pixels.flatMap { [$0, $0, $0] }
        case 2: return pixels
        case 3:
            guard let highest = pixels.max(), palette.count >= 3 * (Int(highest) + 1) else { return nil }
            return pixels.flatMap { (pixel: UInt8) -> [UInt8] in
                let index = Int(pixel)
                let alpha = index < clear.count ? clear[index] : 255
                let start = 3 * index
                return palette[start..<start + 3].map { onWhite($0, alpha) }
            }
        case 4: return faded(pixels, channels: 2) { first, _ in [first, first, first] }
        default: return faded(pixels, channels: 4) { _, place in Array(pixels[place..<place + 3]) }
        }
    }

    /// Pixels whose last channel says how much they cover.
    private static func faded(
        _ pixels: [UInt8], channels: Int, colour: (_ first: UInt8, _ place: Int) -> [UInt8]
    ) -> [UInt8] {
        var colours: [UInt8] = []
        for place in stride(from: 0, to: pixels.count, by: channels) {
            let alpha = pixels[place + channels - 1]
            for sample in colour(pixels[place], place) { colours.append(onWhite(sample, alpha)) }
        }
        return colours
    }

    private static func onWhite(_ sample: UInt8, _ alpha: UInt8) -> UInt8 {
        let opaque = Int(alpha)
        let mixed = Int(sample) * opaque + 255 * (255 - opaque)
        return UInt8((mixed + 127) / 255)
    }
}
