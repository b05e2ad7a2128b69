/// A value of a PDF (ISO 32000-2, 7.3). Offsets are in the bytes it was read from.
enum PDFObject {
    case null
    case boolean(Bool)
    case integer(Int)
    case real
    case string(PDFString)
    case name(String)
    case array([PDFObject])
    case dictionary([String: PDFObject])
    case reference(PDFReference)
}

/// A string: its bytes, and where it stands with its delimiters.
struct PDFString {
    let bytes: [UInt8]
    let range: Range<Int>
    let isHexadecimal: Bool
}

/// A reference to an object elsewhere in the file.
struct PDFReference: Hashable {
    let number: Int
    let generation: Int
}

extension PDFObject {
    var integer: Int? { if case .integer(let value) = self { value } else { nil } }
    var string: PDFString? { if case .string(let value) = self { value } else { nil } }
    var name: String? { if case .name(let value) = self { value } else { nil } }
    var array: [PDFObject]? { if case .array(let value) = self { value } else { nil } }
    var dictionary: [String: PDFObject]? { if case .dictionary(let value) = self { value } else { nil } }
    var reference: PDFReference? { if case .reference(let value) = self { value } else { nil } }
}
