import DanishLanguage
import Foundation
import GoalChecks
import Messages

/// One language's texts and words.
public struct LocaleTexts: Sendable {
    public let catalog: Catalog
    public let words: WordLists
    /// The municipality's own words for the check of goals.
    public let ownWords: OwnWords

    /// Throws the first `DefinitionProblem`.
    public init(language: String, files: DefinitionFiles) throws {
        let reader = LocaleReader()
        let root = "locales/\(language)/"
        var texts: [String: String] = [:]
        var lists: [String: [String: String]] = [:]
        var ownWords = OwnWords()
        for path in files.paths where path.hasPrefix(root) && path.hasSuffix(".yaml") {
            let tree = try files.tree(path)
            let name = String(path.dropFirst(root.count))
            if name.hasPrefix("words/") {
                lists.merge(try reader.wordLists(tree)) { $0.merging($1) { $1 } }
                continue
            }
            if name == OwnWordsReader.file {
                ownWords = try OwnWordsReader().ownWords(tree)
                continue
            }
            let found: [String: String]
            switch name {
            case "questions.yaml": found = try reader.questions(tree)
            case "glossary.yaml": found = try reader.texts(tree, prefix: "glossary.")
            default: found = try reader.texts(tree)
            }
            if let twice = Set(texts.keys).intersection(found.keys).min() {
                throw tree.problem("keyTwice", ["key": .text(twice)])
            }
            texts.merge(found) { $1 }
        }
        guard !texts.isEmpty else { throw DefinitionProblem(root, "noLanguage", ["language": .text(language)]) }
        catalog = Catalog(language: language, templates: texts)
        words = WordLists(lists)
        self.ownWords = ownWords
    }
}
