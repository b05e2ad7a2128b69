extension Decoder {
    /// A value from its text; `DecodingError.dataCorrupted` names the type, never the text.
    func lossless<Value: LosslessStringConvertible>(_ type: Value.Type) throws -> Value {
        let container = try singleValueContainer()
        guard let value = Value(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a \(Value.self)")
        }
        return value
    }
}

extension Encoder {
    func text(_ text: String) throws {
        var container = singleValueContainer()
        try container.encode(text)
    }
}

extension Character {
    var isASCIIDigit: Bool { ("0"..."9").contains(self) && isASCII }
}

extension StringProtocol {
    /// What stands before and after the first `separator`; nil where there is none.
    func cut(at separator: String) -> (before: String, after: String)? {
        var index = startIndex
        while index < endIndex {
            if self[index...].hasPrefix(separator) {
                return (String(self[..<index]), String(self[index...].dropFirst(separator.count)))
            }
            index = self.index(after: index)
        }
        return nil
    }

    func dropping(prefix: String) -> String? { hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil }
}
