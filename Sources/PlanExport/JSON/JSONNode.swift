/// A JSON value whose members keep their order (RFC 8259); there are no floats and no booleans.
indirect enum JSONNode: Hashable, Sendable {
    case text(String)
    case integer(Int)
    case list([JSONNode])
    case object([Member])

    /// A name and its value.
    struct Member: Hashable, Sendable {
        let name: String
        let value: JSONNode
    }

    /// An object of the members that have a value.
    static func members(_ members: (String, JSONNode?)...) -> JSONNode {
        .object(members.compactMap { name, value in value.map { Member(name: name, value: $0) } })
    }

    /// UTF-8 text, indented by two blanks, ended by a line feed.
    var bytes: [UInt8] { Array((rendered(indent: 0) + "\n").utf8) }

    private func rendered(indent: Int) -> String {
        switch self {
        case .text(let text): JSONNode.quoted(text)
        case .integer(let number): String(number)
        case .list(let nodes): JSONNode.enclosed("[", nodes.map { $0.rendered(indent: indent + 2) }, "]", indent)
        case .object(let members):
            JSONNode.enclosed(
                "{", members.map { "\(JSONNode.quoted($0.name)): \($0.value.rendered(indent: indent + 2))" }, "}",
                indent)
        }
    }

    private static func enclosed(_ open: String, _ items: [String], _ close: String, _ indent: Int) -> String {
        guard !items.isEmpty else { return open + close }
        let inner = String(repeating: " ", count: indent + 2)
        return open + "\n" + items.map { inner + $0 }.joined(separator: ",\n") + "\n" + inner.dropLast(2) + close
    }

    /// Quotation mark, backslash and line feed are escaped; other control characters do not occur (see `CleanText`).
    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in CleanText.of(text).unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
