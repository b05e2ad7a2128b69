/// Named lists of words from a locale's `words/` files, each word with a value ("marts" → "3") or none ("").
public struct WordLists: Sendable, Equatable {
    private let lists: [String: [String: String]]

    /// Lists by name; in each, a word and its value.
    public init(_ lists: [String: [String: String]]) { self.lists = lists }

    /// The names of all lists.
    public var names: Set<String> { Set(lists.keys) }

    /// The words of one list with their values; empty where there is no such list.
    public subscript(name: String) -> [String: String] { lists[name] ?? [:] }

    /// The words of one list without their values.
    public func words(_ name: String) -> Set<String> { Set(self[name].keys) }
}
