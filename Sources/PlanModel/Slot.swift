/// The place an answer goes: a field, and which goal, step or person it is about; written `step.what[2,1]`.
public struct Slot: Hashable, Sendable, CustomStringConvertible {
    public let field: String
    /// Numbers from 1, outermost list first.
    public let indices: [Int]

    public init(_ field: String, _ indices: [Int] = []) {
        self.field = field
        self.indices = indices
    }

    public var description: String {
        indices.isEmpty ? field : "\(field)[\(indices.map(String.init).joined(separator: ","))]"
    }

    /// Reads what `description` writes.
    public init?(_ text: String) {
        guard let open = text.firstIndex(of: "[") else {
            self.init(text, [])
            return
        }
        guard text.last == "]" else { return nil }
        let numbers = text[text.index(after: open)...].dropLast().split(separator: ",").map { Int($0) }
        guard !numbers.isEmpty, !numbers.contains(nil) else { return nil }
        self.init(String(text[..<open]), numbers.compactMap { $0 })
    }

    /// Whether both are about the same thing, as far as both say: `goal.text[2]` and `step.what[2,1]` are.
    public func isAboutSame(as other: Slot) -> Bool {
        zip(indices, other.indices).allSatisfy { $0 == $1 }
    }
}

extension Slot: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let slot = Slot(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a slot")
        }
        self = slot
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
