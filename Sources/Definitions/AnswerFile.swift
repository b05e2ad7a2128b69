import DialogueEngine
import Foundation
import Messages
import PlanModel

/// Answers to a meeting's questions from a YAML file: by question id, repeated things as lists under the list's id.
public struct AnswerFile: Sendable {
    /// Slot → the lines typed to it, in the file's spelling; a list of lines answers what is asked back.
    public let answers: [Slot: [String]]
    /// Slot → the line it stands on.
    public let lines: [Slot: Int]
    /// The first question after the last item of each list in the file.
    private let closing: Set<Slot>

    /// Throws `DefinitionProblem` with the line of an unknown id or a wrong shape.
    public init(path: String, text: String, dialogue: Dialogue) throws {
        var reader = AnswerFileReader(dialogue: dialogue)
        try reader.read(YAMLText(file: path, text: text).tree(), lists: [], indices: [])
        answers = reader.answers
        lines = reader.lines
        closing = reader.closing
    }

    /// Whether the file has a list that ends before this question.
    public func closes(_ slot: Slot) -> Bool { closing.contains(slot) }
}

private struct AnswerFileReader {
    let dialogue: Dialogue
    var answers: [Slot: [String]] = [:]
    var lines: [Slot: Int] = [:]
    var closing: Set<Slot> = []

    mutating func read(_ node: YAMLNode, lists: [String], indices: [Int]) throws {
        for (key, value) in try node.pairs() {
            let id = try key.string()
            if dialogue.lists[id] == lists || (lists.isEmpty && isConsent(id)) {
                let slot = Slot(id, indices)
                answers[slot] = try value.strings()
                lines[slot] = key.line
            } else if isList(id, in: lists) {
                let items = try value.list()
                for (number, item) in items.enumerated() {
                    try read(item, lists: lists + [id], indices: indices + [number + 1])
                }
                if let gate = gate(of: id) { closing.insert(Slot(gate, indices + [items.count + 1])) }
            } else {
                throw key.problem("unknownAnswer", ["key": .text(id)])
            }
        }
    }

    /// What a recipient may get is answered under the recipient's own id: `consent.herberg`.
    private func isConsent(_ id: String) -> Bool {
        id.hasPrefix(Field.consent(to: "")) && dialogue.questions.contains { $0.kind == .consent }
    }

    private func gate(of list: String) -> String? {
        dialogue.questions.first { dialogue.lists[$0.id]?.last == list && dialogue.isGate($0.id) }?.id
    }

    private func isList(_ id: String, in outer: [String]) -> Bool {
        dialogue.lists.values.contains { Array($0.prefix(outer.count + 1)) == outer + [id] }
    }
}
