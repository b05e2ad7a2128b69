/// Something to say: a key of a catalog and the values of its placeholders; wording happens in `Catalog` alone.
public struct Message: Hashable, Sendable {
    public let key: String
    public let values: [String: MessageValue]

    public init(_ key: String, _ values: [String: MessageValue] = [:]) {
        self.key = key
        self.values = values
    }
}

/// What stands in a placeholder: words as they are, a number, another message, or a list of values.
public indirect enum MessageValue: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    case text(String)
    case number(Int)
    case message(Message)
    case list([MessageValue])

    public init(stringLiteral value: String) { self = .text(value) }
    public init(integerLiteral value: Int) { self = .number(value) }
}
