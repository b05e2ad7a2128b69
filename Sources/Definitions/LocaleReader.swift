import DanishLanguage

/// Reads the files of a locale into templates and word lists.
struct LocaleReader {
    private static let questionKeys = ["ask", "next", "label", "hint", "why", "example", "choices"]

    /// A flat file: key and text.
    func texts(_ root: YAMLNode, prefix: String = "") throws -> [String: String] {
        var texts: [String: String] = [:]
        for (key, value) in try root.pairs() { texts[prefix + (try key.string())] = try value.string() }
        return texts
    }

    /// `questions.yaml`: for each question its texts; keys become `ask.ID`, `ask.ID.next`, `label.ID`, `choice.ID.CHOICE`.
    func questions(_ root: YAMLNode) throws -> [String: String] {
        var texts: [String: String] = [:]
        for (key, value) in try root.pairs() {
            let id = try key.string()
            for (part, node) in try value.record(LocaleReader.questionKeys) {
                switch part {
                case "choices":
                    for (choice, text) in try node.pairs() {
                        texts["choice.\(id).\(try choice.string())"] = try text.string()
                    }
                case "next": texts["ask.\(id).next"] = try node.string()
                default: texts["\(part).\(id)"] = try node.string()
                }
            }
        }
        return texts
    }

    /// A file of `words/`: lists of words, each with a value or none.
    func wordLists(_ root: YAMLNode) throws -> [String: [String: String]] {
        var lists: [String: [String: String]] = [:]
        for (key, value) in try root.pairs() {
            let name = try key.string()
            if case .sequence = value.node {
                let words = try value.list().map { try $0.string() }
                lists[name] = Dictionary(words.map { ($0, "") }) { first, _ in first }
            } else {
                lists[name] = try texts(value)
            }
        }
        return lists
    }
}
