import Messages
import Yams

/// A place in a definition file, read strictly: unknown keys and wrong kinds are problems with line and column.
struct YAMLNode {
    let file: String
    let node: Node

    var line: Int { node.mark?.line ?? 0 }
    var column: Int { node.mark?.column ?? 0 }

    func problem(_ key: String, _ values: [String: MessageValue] = [:]) -> DefinitionProblem {
        DefinitionProblem(file, line: line, column: column, key, values)
    }

    /// The text of a scalar as it stands in the file, never as a number, date or truth value.
    func string() throws -> String {
        guard case .scalar(let scalar) = node else { throw problem("notText") }
        return scalar.string
    }

    func list() throws -> [YAMLNode] {
        guard case .sequence(let nodes) = node else { throw problem("notList") }
        return nodes.map { YAMLNode(file: file, node: $0) }
    }

    /// The pairs of a mapping, in the file's order.
    func pairs() throws -> [(key: YAMLNode, value: YAMLNode)] {
        guard case .mapping(let mapping) = node else { throw problem("notMapping") }
        return mapping.map { (YAMLNode(file: file, node: $0.key), YAMLNode(file: file, node: $0.value)) }
    }

    /// The values of a mapping whose keys must be among `allowed`.
    func record(_ allowed: [String]) throws -> [String: YAMLNode] {
        var values: [String: YAMLNode] = [:]
        for (key, value) in try pairs() {
            let name = try key.string()
            guard allowed.contains(name) else {
                throw key.problem("unknownKey", ["key": .text(name), "allowed": .list(allowed.map { .text($0) })])
            }
            values[name] = value
        }
        return values
    }

    /// The scalar, which must be one of `allowed`.
    func string(oneOf allowed: [String]) throws -> String {
        let text = try string()
        guard allowed.contains(text) else {
            throw problem("badValue", ["value": .text(text), "allowed": .list(allowed.map { .text($0) })])
        }
        return text
    }

    /// One scalar, or a list of them.
    func strings() throws -> [String] {
        if case .sequence = node { return try list().map { try $0.string() } }
        return [try string()]
    }

    func flag() throws -> Bool { try string(oneOf: ["yes", "no"]) == "yes" }

    func number(in range: ClosedRange<Int>) throws -> Int {
        let text = try string()
        guard let number = Int(text), range.contains(number) else {
            throw problem(
                "badNumber",
                ["value": .text(text), "first": .number(range.lowerBound), "last": .number(range.upperBound)])
        }
        return number
    }
}

extension [String: YAMLNode] {
    /// The value of a key that must be there.
    func demanded(_ key: String, in node: YAMLNode) throws -> YAMLNode {
        guard let value = self[key] else { throw node.problem("missingKey", ["key": .text(key)]) }
        return value
    }
}
