import DialogueEngine
import Foundation

extension DefinitionFiles {
    /// The dialogue with that id, or whose file has that name; throws `DefinitionProblem`.
    public func dialogue(_ id: String) throws -> Dialogue {
        let path = "dialogues/\(id).yaml"
        guard paths.contains(path) else {
            throw DefinitionProblem(
                path, "noDialogue", ["dialogue": .text(id), "allowed": .list(dialogueIDs.map { .text($0) })])
        }
        return try DialogueReader().dialogue(tree(path))
    }

    /// The names of the dialogue files.
    public var dialogueIDs: [String] {
        paths.filter { $0.hasPrefix("dialogues/") }.map { String($0.dropFirst(10).dropLast(5)) }
    }

    /// The languages there are folders for.
    public var languages: [String] {
        Set(
            paths.filter { $0.hasPrefix("locales/") }.compactMap {
                $0.split(separator: "/").dropFirst().first.map(String.init)
            }
        )
        .sorted()
    }
}
