import DialogueEngine
import Foundation
import Messages
import PlanModel

/// Answers to a meeting's questions from a YAML file: by question id, repeated things as lists under the list's id.
public struct AnswerFile: Sendable {
    /// Slot → words, in the file's spelling.
    public let answers: [Slot: String]
    /// Slot → the line it stands on.
    public let lines: [Slot: Int]

    /// Throws `DefinitionProblem` with the line of an unknown id or a wrong shape.
    public init(path: String, text: String, dialogue: Dialogue) throws {
        var reader = AnswerFileReader(dialogue: dialogue)
        try reader.read(YAMLText(file: path, text: text).tree(), lists: [], indices: [])
        answers = reader.answers
        lines = reader.lines
    }
}

private struct AnswerFileReader {
    let dialogue: Dialogue
    var answers: [Slot: String] = [:]
    var lines: [Slot: Int] = [:]

    mutating func read(_ node: YAMLNode, lists: [String], indices: [Int]) throws {
        for (key, value) in try node.pairs() {
            let id = try key.string()
            if dialogue.lists[id] == lists {
                let slot = Slot(id, indices)
                answers[slot] = try value.string()
                lines[slot] = key.line
            } else if isList(id, in: lists) {
                for (number, item) in try value.list().enumerated() {
                    try read(item, lists: lists + [id], indices: indices + [number + 1])
                }
            } else {
                throw key.problem("unknownAnswer", ["key": .text(id)])
            }
        }
    }

    private func isList(_ id: String, in outer: [String]) -> Bool {
        dialogue.lists.values.contains { Array($0.prefix(outer.count + 1)) == outer + [id] }
    }
}
