import DanishLanguage
import Foundation
import Messages
import Testing
import Yams

@testable import GoalChecks

/// The locale's files as the tests read them: straight from the repository.
enum LocaleFiles {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The check with the Danish words, read once.
    static let check = Result { GoalCheck(words: try words()) }

    /// The Danish words indexed for the check, read once.
    static let lexicon = Result { GoalLexicon(try words(), ownWords: OwnWords()) }

    /// The reader of what texts are about, made once.
    static let topics = Result { TopicReader(try words(), ownWords: OwnWords()) }

    /// Every list of `locales/da/words/goals*.yaml` and the areas of life.
    static func words() throws -> WordLists {
        let folder = root.appendingPathComponent("locales/da/words")
        var lists: [String: [String: String]] = [:]
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        where file.hasPrefix("goals") && file.hasSuffix(".yaml") || file == "areas.yaml" {
            let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
            for (key, value) in try #require(try Yams.compose(yaml: text)?.mapping) {
                lists[key.string ?? "", default: [:]].merge(words(in: value)) { first, _ in first }
            }
        }
        return WordLists(lists)
    }

    /// The texts of the rules in one language.
    static func catalog(_ language: String) throws -> Catalog {
        let file = root.appendingPathComponent("locales/\(language)/goal-rules.yaml")
        let texts = try YAMLDecoder().decode([String: String].self, from: String(contentsOf: file, encoding: .utf8))
        return Catalog(language: language, templates: texts)
    }

    /// The texts of the rules for the whole plan; `list.and` is another file's.
    static func planCatalog(_ language: String) throws -> Catalog {
        let texts = try ["plan-rules", "areas"].reduce(into: [String: String]()) { texts, name in
            let file = root.appendingPathComponent("locales/\(language)/\(name).yaml")
            let found = try YAMLDecoder().decode([String: String].self, from: String(contentsOf: file, encoding: .utf8))
            texts.merge(found) { $1 }
        }
        return Catalog(language: language, templates: texts)
    }

    private static func words(in node: Node) -> [String: String] {
        let listed = (node.sequence.map(Array.init) ?? []).compactMap(\.scalar).map { ($0.string, "") }
        let mapped = (node.mapping.map(Array.init) ?? []).map {
            ($0.key.scalar?.string ?? "", $0.value.scalar?.string ?? "")
        }
        return Dictionary(listed + mapped) { first, _ in first }
    }
}
