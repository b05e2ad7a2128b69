import Foundation
import Messages
import PlanModel
import Testing

@testable import Definitions

@Suite struct TextKindTests {
    /// YAML would make numbers, truth values and dates of these; they are words here.
    @Test(arguments: ["0101701234", "no", "12:30", "2026-03-29", "null", "~", "1e3", "0x1F"])
    func scalarsStayAsWritten(word: String) throws {
        let dialogue = try DefinitionFiles().dialogue("handleplansmøde")
        let file = try AnswerFile(path: "x", text: "citizen.name: \(word)", dialogue: dialogue)
        #expect(file.answers[Slot("citizen.name")] == [word])
    }

    @Test func listsBecomeNumberedSlots() throws {
        let dialogue = try DefinitionFiles().dialogue("handleplansmøde")
        let text =
            "goal:\n  - goal.text: a\n    step:\n      - step.what: b\n      - step.what: c\n        step.when: [d, e]"
        let file = try AnswerFile(path: "x", text: text, dialogue: dialogue)
        #expect(file.answers[Slot("goal.text", [1])] == ["a"])
        #expect(file.answers[Slot("step.what", [1, 2])] == ["c"])
        #expect(file.answers[Slot("step.when", [1, 2])] == ["d", "e"])
        #expect(file.closes(Slot("step.what", [1, 3])))
        #expect(file.closes(Slot("goal.text", [2])))
        #expect(!file.closes(Slot("person.name", [1])))
    }

    @Test func anUnknownAnswerIsNamedWithItsLine() throws {
        let dialogue = try DefinitionFiles().dialogue("handleplansmøde")
        #expect {
            _ = try AnswerFile(path: "svar.yaml", text: "citizen.name: a\ncitizen.nmae: b", dialogue: dialogue)
        } throws: { error in
            let problem = error as? DefinitionProblem
            return problem?.line == 2
                && problem?.message == Message("definition.unknownAnswer", ["key": "citizen.nmae"])
        }
    }

    @Test func builtInDefinitionsAreWhole() throws {
        let problems = DefinitionCheck(files: try DefinitionFiles()).problems()
        #expect(problems.isEmpty, "\(problems)")
    }
}
