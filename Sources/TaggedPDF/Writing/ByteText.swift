/// Bytes of a PDF in the making.
struct ByteText {
    private(set) var bytes: [UInt8] = []

    mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    mutating func append(_ more: [UInt8]) { bytes.append(contentsOf: more) }

    mutating func append(byte: UInt8) { bytes.append(byte) }

    mutating func append(_ number: Int) {
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        var rest = number.magnitude
        let start = bytes.count
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        if bytes.count - start > 1 { bytes[start...].reverse() }
    }

    /// With at most two decimals, which at a point is a 3,500th of a centimetre.
    mutating func append(_ number: Double) {
        let hundredths = Int((number * 100).rounded())
        if hundredths < 0 { bytes.append(UInt8(ascii: "-")) }
        append(abs(hundredths) / 100)
        let decimals = abs(hundredths) % 100
        guard decimals > 0 else { return }
        bytes.append(UInt8(ascii: "."))
        bytes.append(UInt8(ascii: "0") + UInt8(decimals / 10))
        if decimals % 10 > 0 { bytes.append(UInt8(ascii: "0") + UInt8(decimals % 10)) }
    }

    /// Four hexadecimal digits.
    mutating func append(hex number: UInt16) {
        for shift in [12, 8, 4, 0] { bytes.append(ByteText.digits[Int(number >> UInt16(shift) & 15)]) }
    }

    static let digits = Array("0123456789ABCDEF".utf8)
}

/// Text and numbers as PDF notation.
enum PDFNotation {
    /// A text string in UTF-16 (ISO 32000-1, 7.9.2.2).
    static func text(_ text: String) -> String {
        var bytes = ByteText()
        bytes.append("<FEFF")
        for unit in text.utf16 { bytes.append(hex: unit) }
        bytes.append(">")
        return String(decoding: bytes.bytes, as: UTF8.self)
    }

    static func hex(_ bytes: [UInt8]) -> String {
        let digits = bytes.flatMap { [ByteText.digits[Int($0 >> 4)], ByteText.digits[Int($0 & 15)]] }
        return "<\(String(decoding: digits, as: UTF8.self))>"
    }

    /// A name; what is no letter or digit is written as its code.
    static func name(_ name: String) -> String {
        var bytes = ByteText()
        bytes.append("/")
        for byte in name.utf8 {
            if byte.isLetterOrDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") {
                bytes.append(byte: byte)
            } else {
                bytes.append("#")
                bytes.append([ByteText.digits[Int(byte >> 4)], ByteText.digits[Int(byte & 15)]])
            }
        }
        return String(decoding: bytes.bytes, as: UTF8.self)
    }

    static func number(_ number: Double) -> String {
        var bytes = ByteText()
        bytes.append(number)
        return String(decoding: bytes.bytes, as: UTF8.self)
    }

    /// A rectangle by its corners.
    static func box(_ frame: Frame) -> String {
        let corners = [frame.x, frame.y, frame.x + frame.width, frame.y + frame.height].map(number)
        return "[\(corners.joined(separator: " "))]"
    }
}

extension UInt8 {
    /// In ASCII.
    var isLetterOrDigit: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }
}
