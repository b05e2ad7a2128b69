import Foundation

/// A colour profile of sRGB (ICC.1:2001-04, a three-component matrix profile), computed from IEC 61966-2-1.
enum SRGBProfile {
    static let bytes = make()

    /// Primaries and white adapted to D50, as in the profile connection space.
    private static let white = [0.9642, 1.0, 0.8249]
    private static let red = [0.43607, 0.22249, 0.01392]
    private static let green = [0.38515, 0.71687, 0.09708]
    private static let blue = [0.14307, 0.06061, 0.71410]

    private static func make() -> [UInt8] {
        let curve = self.curve
        let tags: [(name: String, data: [UInt8])] = [
            ("desc", description("sRGB")), ("cprt", text("No copyright; computed from IEC 61966-2-1")),
            ("wtpt", xyz(white)), ("rXYZ", xyz(red)), ("gXYZ", xyz(green)), ("bXYZ", xyz(blue)),
            ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
        ]
        var table = big(UInt32(tags.count))
        var data: [UInt8] = []
        let start = 128 + 4 + 12 * tags.count
        var curveStart: Int?
        for tag in tags {
            let isCurve = tag.name.hasSuffix("TRC")
            let place = isCurve ? curveStart ?? start + data.count : start + data.count
            table += Array(tag.name.utf8) + big(UInt32(place)) + big(UInt32(tag.data.count))
            if isCurve, curveStart != nil { continue }
            if isCurve { curveStart = place }
            data += tag.data + [UInt8](repeating: 0, count: (4 - tag.data.count % 4) % 4)
        }
        return header(size: start + data.count) + table + data
    }

    /// Version 2.1, a display's profile from RGB to XYZ, made at a fixed moment.
    private static func header(size: Int) -> [UInt8] {
        var header = big(UInt32(size)) + [0, 0, 0, 0] + big(UInt32(0x0210_0000))
        header += Array("mntrRGB XYZ ".utf8)
        header += [2026, 1, 1, 0, 0, 0].flatMap { big(UInt16($0)) }
        header += Array("acsp".utf8) + [UInt8](repeating: 0, count: 28)
        header += white.flatMap(fixed)
        return header + [UInt8](repeating: 0, count: 128 - header.count)
    }

    private static var curve: [UInt8] {
        let count = 1024
        let values = (0..<count).map { index in
            let value = Double(index) / Double(count - 1)
            let linear = value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
            return UInt16((linear * 65535).rounded())
        }
        return Array("curv".utf8) + [0, 0, 0, 0] + big(UInt32(count)) + values.flatMap(big)
    }

    private static func xyz(_ values: [Double]) -> [UInt8] {
        Array("XYZ ".utf8) + [0, 0, 0, 0] + values.flatMap(fixed)
    }

    private static func text(_ text: String) -> [UInt8] { Array("text".utf8) + [0, 0, 0, 0] + Array(text.utf8) + [0] }

    /// A name in ASCII; the two other languages of the type stay empty.
    private static func description(_ name: String) -> [UInt8] {
        Array("desc".utf8) + [0, 0, 0, 0] + big(UInt32(name.utf8.count + 1)) + Array(name.utf8) + [0]
            + [UInt8](repeating: 0, count: 78)
    }

    private static func fixed(_ value: Double) -> [UInt8] { big(UInt32((value * 65536).rounded())) }

    private static func big(_ value: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: value.bigEndian) { Array($0) }
    }
}
