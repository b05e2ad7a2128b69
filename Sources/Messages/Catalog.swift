/// The texts of one language: key → template with `{name}` placeholders.
///
/// A message with a `count` of 1 takes the text under `key.one` where there is one.
public struct Catalog: Sendable {
    public let language: String
    private let templates: [String: String]

    public init(language: String, templates: [String: String]) {
        self.language = language
        self.templates = templates
    }

    public var keys: Set<String> { Set(templates.keys) }

    public func has(_ key: String) -> Bool { templates[key] != nil }

    /// The message in this language; an unknown key is shown as itself, so that a missing text is seen and not silent.
    public func text(_ message: Message) -> String {
        guard let template = template(for: message) else { return "⟨\(message.key)⟩" }
        return Catalog.filled(template) { name in message.values[name].map(text) }
    }

    public func text(_ value: MessageValue) -> String {
        switch value {
        case .text(let words): words
        case .number(let number): String(number)
        case .message(let message): text(message)
        case .list(let values): joined(values.map(text))
        }
    }

    /// Words joined as a list is read aloud: "a, b og c"; the last joint is the text `list.and`.
    public func joined(_ words: [String]) -> String {
        guard words.count > 1, let last = words.last else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " \(templates["list.and"] ?? "&") " + last
    }

    /// The names of the placeholders in the text of `key`.
    public func placeholders(of key: String) -> Set<String> {
        var names: Set<String> = []
        _ = Catalog.filled(templates[key] ?? "") { name in
            names.insert(name)
            return nil
        }
        return names
    }

    private func template(for message: Message) -> String? {
        if message.values["count"] == .number(1), let single = templates["\(message.key).one"] { return single }
        return templates[message.key]
    }

    /// Replaces each `{name}`; a placeholder without a value stays as it is.
    private static func filled(_ template: String, with value: (String) -> String?) -> String {
        var result = ""
        var rest = template[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            let name = String(rest[rest.index(after: open)..<close])
            result += value(name) ?? String(rest[open...close])
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}
