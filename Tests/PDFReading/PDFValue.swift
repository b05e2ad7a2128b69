/// A value of a PDF file, as far as the tests need to read one.
public indirect enum PDFValue: Hashable {
    case number(Double)
    case name(String)
    /// Bytes of a string, decoded from either notation.
    case string([UInt8])
    case array([PDFValue])
    case dictionary([String: PDFValue])
    case reference(Int)
    /// `true`, `false`, `null` or an operator.
    case word(String)

    public var int: Int? { if case .number(let number) = self { Int(number) } else { nil } }
    public var name: String? { if case .name(let name) = self { name } else { nil } }
    public var array: [PDFValue]? { if case .array(let array) = self { array } else { nil } }
    public var dictionary: [String: PDFValue]? { if case .dictionary(let entries) = self { entries } else { nil } }
    public var bytes: [UInt8]? { if case .string(let bytes) = self { bytes } else { nil } }

    /// A text string: UTF-16 with its mark, or ASCII.
    public var text: String? {
        guard let bytes else { return nil }
        guard bytes.starts(with: [0xFE, 0xFF]) else { return String(decoding: bytes, as: UTF8.self) }
        let units = stride(from: 2, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
        return String(decoding: units, as: UTF16.self)
    }
}
