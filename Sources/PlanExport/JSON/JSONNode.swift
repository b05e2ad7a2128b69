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
    var bytes: [UInt8] {
        var text = ""
        write(to: &text, indent: 0)
        return Array((text + "\n").utf8)
    }

    private func write(to text: inout String, indent: Int) {
        switch self {
        case .text(let words): JSONNode.write(words, to: &text)
        case .integer(let number): text += String(number)
        case .list(let nodes):
            JSONNode.enclose(nodes, "[", "]", to: &text, indent) { $0.write(to: &$1, indent: indent + 2) }
        case .object(let members):
            JSONNode.enclose(members, "{", "}", to: &text, indent) { member, text in
                JSONNode.write(member.name, to: &text)
                text += ": "
                member.value.write(to: &text, indent: indent + 2)
            }
        }
    }

    /// Items a line each between brackets; nothing between them where there are none.
    private static func enclose<Item>(
        _ items: [Item], _ open: String, _ close: String, to text: inout String, _ indent: Int,
        _ write: (Item, inout String) -> Void
    ) {
        text += open
        for (index, item) in items.enumerated() {
            text += index == 0 ? "\n" : ",\n"
            text += String(repeating: " ", count: indent + 2)
            write(item, &text)
        }
        if !items.isEmpty { text += "\n" + String(repeating: " ", count: indent) }
        text += close
    }

    /// Quotation mark, backslash and line feed are escaped; other control characters do not occur (see `CleanText`).
    private static func write(_ words: String, to text: inout String) {
        let clean = CleanText.of(words)
        text += "\""
        if clean.utf8.contains(where: { $0 == 0x22 || $0 == 0x5C || $0 == 0x0A }) {
            for scalar in clean.unicodeScalars {
                switch scalar {
                case "\"": text += "\\\""
                case "\\": text += "\\\\"
                case "\n": text += "\\n"
                default: text.unicodeScalars.append(scalar)
                }
            }
        } else {
            text += clean
        }
        text += "\""
    }
}
