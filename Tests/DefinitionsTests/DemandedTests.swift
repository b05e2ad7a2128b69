import Foundation
import Messages
import Testing

@testable import Definitions

/// A municipality's own dialogue cannot lose what the law demands, nor name what is not there.
@Suite struct DemandedTests {
    private func problems(replacing old: String, with new: String) throws -> [DefinitionProblem] {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(
            at: folder.appending(path: "dialogues"), withIntermediateDirectories: true)
        let path = "dialogues/handleplansmøde.yaml"
        let text = try #require(DefinitionFiles().text(path))
        #expect(text.contains(old))
        try text.replacing(old, with: new).write(to: folder.appending(path: path), atomically: true, encoding: .utf8)
        return DefinitionCheck(files: try DefinitionFiles(folder: folder)).problems()
    }

    @Test(arguments: [
        "purpose.words", "goal.help", "goal.help.when", "circumstances.words", "followup.day", "offer.answer",
    ])
    func whatTheLawDemandsMustBeAsked(id: String) throws {
        let problems = try problems(replacing: "question: \(id),", with: "question: extra.\(id),")
        #expect(
            problems.contains { $0.message.key == "definition.demanded" && $0.message.values["question"] == .text(id) })
    }

    @Test func anUnknownFieldInAConditionIsFound() throws {
        let problems = try problems(replacing: "when: {contact.name: said}", with: "when: {contact.nmae: said}")
        #expect(
            problems.contains {
                $0.message == Message("definition.unknownField", ["question": "contact.nmae"]) && $0.line > 0
            })
    }

    @Test func aQuestionWithoutTextIsFoundInEachLanguage() throws {
        let problems = try problems(
            replacing: "      - {question: wish.words,",
            with: "      - {question: wish.more, for: citizen, kind: words}\n      - {question: wish.words,")
        let missing = problems.filter { $0.message.values["key"] == "ask.wish.more" }
        #expect(Set(missing.compactMap { $0.message.values["language"] }) == ["da", "en"])
    }
}
