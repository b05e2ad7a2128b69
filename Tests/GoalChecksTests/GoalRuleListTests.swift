import Foundation
import Testing

@testable import GoalChecks

/// The list of rules, the folder, the texts and the word lists belong together.
@Suite struct GoalRuleListTests {
    @Test func theListIsTheFolder() throws {
        let folder = LocaleFiles.root.appendingPathComponent("Sources/GoalChecks/Rules")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).map { $0.dropLast(".swift".count) }
        #expect(Set(files.map(String.init)) == Set(goalRules.map { "\(type(of: $0))" }))
    }

    @Test func idsAreTheirOwnAndInSnakeCase() {
        let ids = goalRules.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { id in id.allSatisfy { $0 == "_" || $0.isASCII && $0.isLowercase } })
    }

    @Test(arguments: ["da", "en"]) func everyRuleHasItsTwoTextsAndNoTextIsLeftOver(_ language: String) throws {
        let catalog = try LocaleFiles.catalog(language)
        let wanted = goalRules.flatMap { ["goal.\($0.id).reason", "goal.\($0.id).question"] }
        #expect(catalog.keys == Set(wanted))
        for key in wanted { #expect(catalog.placeholders(of: key).isSubset(of: ["words"]), "\(key)") }
    }

    @Test(arguments: ["da", "en"]) func aQuestionIsOneQuestion(_ language: String) throws {
        let catalog = try LocaleFiles.catalog(language)
        for rule in goalRules {
            let text = catalog.text(Finding(rule: rule.id, range: 0..<1, words: "ro", strength: .must).question)
            #expect(text.filter { $0 == "?" }.count == 1, "\(text)")
            #expect(text.hasSuffix("?"), "\(text)")
        }
    }

    @Test func everyWordClassHasWordsAndNoListIsUnknown() throws {
        let names = try LocaleFiles.words().names.filter { !$0.hasPrefix("area.") }
        let others: Set = [
            "goal_irregular_forms", "goal_slips", "goal_numbers", "goal_verb_prefixes", "goal_abstract_endings",
            "goal_abbreviations", "goal_same",
        ]
        #expect(names == Set(WordClass.allCases.map(\.listName)).union(others))
    }
}
