import Messages
import Yams

/// A definition file's text as a tree, after what could hurt has been refused: size, depth, anchors and aliases.
struct YAMLText {
    static let largestFile = 1_000_000
    static let deepestFlow = 20
    static let deepestIndent = 100

    let file: String
    let text: String

    /// Throws `DefinitionProblem` where the text is no YAML this program takes.
    func tree() throws -> YAMLNode {
        guard text.utf8.count <= YAMLText.largestFile else { throw DefinitionProblem(file, "tooLarge") }
        try refuseAliasesAndDepth()
        do {
            guard let node = try Yams.compose(yaml: text) else {
                throw DefinitionProblem(file, line: 1, column: 1, "empty")
            }
            return YAMLNode(file: file, node: node)
        } catch let error as YamlError {
            throw problem(error)
        }
    }

    private func problem(_ error: YamlError) -> DefinitionProblem {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            DefinitionProblem(file, line: mark.line, column: mark.column, "notYAML", ["problem": .text(problem)])
        case .duplicatedKeysInMapping(let keys, let context):
            DefinitionProblem(
                file, line: context.mark.line, column: context.mark.column, "duplicateKey",
                ["key": .list(keys.map { .text($0.description) })])
        default: DefinitionProblem(file, "notYAML", ["problem": ""])
        }
    }

    /// An alias can make a few hundred bytes into gigabytes, and no definition needs one.
    private func refuseAliasesAndDepth() throws {
        var depth = 0
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard line.prefix(while: { $0 == " " }).count <= YAMLText.deepestIndent else {
                throw DefinitionProblem(file, line: index + 1, column: 1, "tooDeep")
            }
            var scan = LineScan(depth: depth)
            for (column, character) in line.enumerated() {
                guard let trouble = scan.next(character) else { continue }
                throw DefinitionProblem(file, line: index + 1, column: column + 1, trouble)
            }
            depth = scan.depth
        }
    }
}

/// Looks for anchors, aliases and deep flow collections in a line, outside quotes and comments.
private struct LineScan {
    var depth: Int
    private var quote: Character?
    private var isComment = false
    private var before: Character = "\n"
    private var marker: Character?

    init(depth: Int) { self.depth = depth }

    /// The key of a problem that begins at the character before this one, or here.
    mutating func next(_ character: Character) -> String? {
        defer { before = character }
        if isComment { return nil }
        if let open = quote {
            if character == open { quote = nil }
            return nil
        }
        if marker != nil, character.isLetter || character.isNumber { return "alias" }
        marker = nil
        switch character {
        case "\"", "'": if " \n[{,:-".contains(before) { quote = character }
        case "#": isComment = before == " " || before == "\n"
        case "[", "{": if " \n[{,".contains(before) { depth += 1 }
        case "]", "}": depth = max(0, depth - 1)
        case "&", "*": if " \n[{,".contains(before) { marker = character }
        default: break
        }
        return depth > YAMLText.deepestFlow ? "tooDeep" : nil
    }
}
