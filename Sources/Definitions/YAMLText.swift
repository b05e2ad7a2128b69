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
            // Every scalar is taken as its text, so that no time goes into finding out what else it could be.
            guard let node = try Yams.compose(yaml: text, .basic) else {
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
    ///
    /// Goes by bytes: every start of the program reads all its texts, and what is looked for is ASCII.
    private func refuseAliasesAndDepth() throws {
        var depth = 0
        for (index, line) in text.utf8.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
            guard line.prefix(while: { $0 == UInt8(ascii: " ") }).count <= YAMLText.deepestIndent else {
                throw DefinitionProblem(file, line: index + 1, column: 1, "tooDeep")
            }
            var scan = LineScan(depth: depth)
            for place in line.indices {
                guard let trouble = scan.next(line[place]) else { continue }
                let column = Substring(line[..<place]).count + 1
                throw DefinitionProblem(file, line: index + 1, column: column, trouble)
            }
            depth = scan.depth
        }
    }
}

/// Looks for anchors, aliases and deep flow collections in a line, outside quotes and comments.
private struct LineScan {
    var depth: Int
    private var quote: UInt8?
    private var isComment = false
    private var before = UInt8(ascii: "\n")
    private var isAfterMarker = false

    init(depth: Int) { self.depth = depth }

    /// The key of a problem that begins at the byte before this one, or here.
    mutating func next(_ byte: UInt8) -> String? {
        defer { before = byte }
        if isComment { return nil }
        if let open = quote {
            if byte == open { quote = nil }
            return nil
        }
        if isAfterMarker, LineScan.isOfName(byte) { return "alias" }
        isAfterMarker = false
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): if begins(after: " \n[{,:-") { quote = byte }
        case UInt8(ascii: "#"): isComment = begins(after: " \n")
        case UInt8(ascii: "["), UInt8(ascii: "{"): if begins(after: " \n[{,") { depth += 1 }
        case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
        case UInt8(ascii: "&"), UInt8(ascii: "*"): isAfterMarker = begins(after: " \n[{,")
        default: break
        }
        return depth > YAMLText.deepestFlow ? "tooDeep" : nil
    }

    private func begins(after marks: StaticString) -> Bool {
        (0..<marks.utf8CodeUnitCount).contains { marks.utf8Start[$0] == before }
    }

    /// Letters, digits, and every byte of a character beyond ASCII.
    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...: true
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        default: false
        }
    }
}
