import DialogueEngine
import PlanModel

/// Reads a file of `dialogues/`.
struct DialogueReader {
    private static let questionKeys = [
        "question", "for", "kind", "choices", "required", "when", "after", "remember", "sensitive", "propose",
        "refusal",
    ]

    /// Throws the first `DefinitionProblem`.
    func dialogue(_ root: YAMLNode) throws -> Dialogue {
        let keys = try root.record(["dialogue", "version", "sections"])
        return Dialogue(
            id: try keys.demanded("dialogue", in: root).string(),
            version: try keys.demanded("version", in: root).number(in: 1...9999),
            sections: try keys.demanded("sections", in: root).list().map(section))
    }

    private func section(_ node: YAMLNode) throws -> Section {
        let keys = try node.record(["id", "when", "prepared", "ask"])
        return Section(
            id: try keys.demanded("id", in: node).string(), when: try condition(keys["when"]),
            isPrepared: try keys["prepared"]?.flag() ?? false,
            items: try keys.demanded("ask", in: node).list().map(item))
    }

    private func item(_ node: YAMLNode) throws -> Item {
        let names = try node.pairs().map { try $0.key.string() }
        if names.contains("list") {
            let keys = try node.record(["list", "ask"])
            let items = try keys.demanded("ask", in: node).list().map(item)
            let list = QuestionList(id: try keys.demanded("list", in: node).string(), items: items)
            guard list.gate != nil else { throw node.problem("noGate") }
            return .list(list)
        }
        if names.contains("each") {
            let keys = try node.record(["each", "ask"])
            let name = try keys.demanded("each", in: node).string(oneOf: Each.allCases.map(\.rawValue))
            let items = try keys.demanded("ask", in: node).list().map(item)
            return .each(Each(rawValue: name) ?? .goal, items)
        }
        return .question(try question(node))
    }

    private func question(_ node: YAMLNode) throws -> Question {
        let keys = try node.record(DialogueReader.questionKeys)
        let audience = try keys.demanded("for", in: node).string(oneOf: Audience.allCases.map(\.rawValue))
        let kindNode = try keys.demanded("kind", in: node)
        let kindName = try kindNode.string(oneOf: QuestionKind.names)
        let choices = try keys["choices"]?.list().map { try $0.string() } ?? []
        guard kindName.hasPrefix("choice") == !choices.isEmpty else { throw kindNode.problem("choices") }
        return Question(
            id: try keys.demanded("question", in: node).string(), audience: Audience(rawValue: audience) ?? .everyone,
            kind: QuestionKind(name: kindName, choices: choices) ?? .words,
            isRequired: try keys["required"]?.flag() ?? false, when: try condition(keys["when"]),
            after: try keys["after"]?.strings() ?? [], isRemembered: try keys["remember"]?.flag() ?? false,
            isSensitive: try keys["sensitive"]?.flag() ?? false, proposal: try proposal(keys["propose"]),
            refusal: try keys["refusal"].flatMap {
                Missing(rawValue: try $0.string(oneOf: Missing.allCases.map(\.rawValue)))
            })
    }

    private func condition(_ node: YAMLNode?) throws -> Condition {
        guard let node else { return Condition() }
        var demands: [String: Set<String>] = [:]
        for (key, value) in try node.pairs() { demands[try key.string()] = Set(try value.strings()) }
        return Condition(demands)
    }

    private func proposal(_ node: YAMLNode?) throws -> Proposal? {
        guard let node else { return nil }
        if case .scalar = node.node {
            _ = try node.string(oneOf: ["today"])
            return .today
        }
        let keys = try node.record(["months"])
        return .months(try keys.demanded("months", in: node).number(in: 1...24))
    }
}
