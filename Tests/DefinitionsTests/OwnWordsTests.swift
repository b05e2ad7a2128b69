import Foundation
import GoalChecks
import Messages
import Testing

@testable import Definitions

/// A municipality's own words for the check of goals, read from a file and checked when they are loaded.
@Suite struct OwnWordsTests {
    private static func read(_ text: String) throws -> OwnWords {
        try OwnWordsReader().ownWords(YAMLText(file: "own-words.yaml", text: text).tree())
    }

    @Test func aFolderOfOnesOwnTakesThePlaceOfTheEmptyLists() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "own-words-\(UUID().uuidString)")
        let locale = folder.appending(path: "locales/da")
        try FileManager.default.createDirectory(at: locale, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let text = "provenance: Nordby Kommune 2026\naccepted: [Café Kontakten]\nrejected:\n  - recovery\n"
        try Data(text.utf8).write(to: locale.appending(path: "own-words.yaml"))
        let texts = try LocaleTexts(language: "da", files: DefinitionFiles(folder: folder))
        #expect(
            texts.ownWords
                == OwnWords(accepted: ["Café Kontakten"], rejected: ["recovery"], provenance: "Nordby Kommune 2026"))
        let check = GoalCheck(words: texts.words, ownWords: texts.ownWords)
        let verdicts = ["Få recovery", "Komme på Café Kontakten"].map { check.isVague($0, role: .step) }
        #expect(verdicts == [true, false])
    }

    @Test func theListsThatComeWithTheProgramAreEmpty() throws {
        #expect(try LocaleTexts(language: "da", files: DefinitionFiles()).ownWords == OwnWords())
    }

    @Test(arguments: [
        ("provenance: A\naccepted: [ro]\nrejected:\n  - NADA\n  - Ro", 5, 5, "ordet \"Ro\" står i begge lister"),
        ("provenance: A\naccepted: [ro, \" \"]", 2, 16, "her skal stå et ord"),
        ("accepted:\n  - NADA", 2, 5, "skriv under \"provenance\", hvem der har lavet listerne, og hvornår"),
        ("provenance: ''\naccepted: [NADA]", 1, 13, "skriv under \"provenance\""),
        ("provenance: A\nafvist: [ro]", 2, 1, "ukendt nøgle \"afvist\"; tilladt er"),
        ("provenance: A\naccepted: ro", 2, 11, "her skal stå en liste"),
    ])
    func whatCannotBeUsedIsNamedByLine(_ text: String, _ line: Int, _ column: Int, _ words: String) throws {
        let catalog = try LocaleTexts(language: "da", files: DefinitionFiles()).catalog
        let problem = #expect(throws: DefinitionProblem.self) { try Self.read(text) }
        #expect(problem?.line == line && problem?.column == column, "\(String(describing: problem))")
        #expect(problem.map { catalog.text($0.message) }?.hasPrefix(words) == true)
    }
}
