import Cryptography

/// The digits between `<` and `>` of a signature, read in one form only.
struct Hole {
    /// The CMS structure, without the zeros after it.
    let der: ArraySlice<UInt8>
    /// The case of the digits; nil where there are no letters.
    let isUpperCase: Bool?

    /// Throws the fault and the offset of the digit in question.
    init(_ file: [UInt8], _ range: Range<Int>) throws(Fault) {
        let digits = (range.lowerBound + 1)..<(range.upperBound - 1)
        guard digits.count % 2 == 0 else { throw Fault(.notDigits, range.upperBound - 1) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(digits.count / 2)
        var upperCase: Bool?
        var high: UInt8 = 0
        for index in digits {
            guard let value = PDFCharacters.hexadecimalValue(file[index]) else { throw Fault(.notDigits, index) }
            if value >= 10 {
                let isUpper = file[index] < 0x60
                guard upperCase ?? isUpper == isUpper else { throw Fault(.mixedCase, index) }
                upperCase = isUpper
            }
            if (index - digits.lowerBound) % 2 == 0 { high = value } else { bytes.append(high << 4 | value) }
        }
        isUpperCase = upperCase
        var reader = DERReader(bytes)
        guard let element = try? reader.next(.sequence) else { throw Fault(.container(.malformed), range.lowerBound) }
        if let index = bytes[element.encoded.endIndex...].firstIndex(where: { $0 != 0 }) {
            throw Fault(.padding, digits.lowerBound + 2 * index)
        }
        der = element.encoded
    }

    /// What is wrong, and where.
    struct Fault: Error {
        let change: SignatureChange

        enum Kind {
            case notDigits
            case mixedCase
            case padding
            case container(ContainerFault)
        }

        init(_ kind: Kind, _ offset: Int) {
            switch kind {
            case .notDigits: change = .hole(.notDigits, offset: offset)
            case .mixedCase: change = .hole(.mixedCase, offset: offset)
            case .padding: change = .hole(.padding, offset: offset)
            case .container(let fault): change = .container(fault, offset: offset)
            }
        }
    }
}
