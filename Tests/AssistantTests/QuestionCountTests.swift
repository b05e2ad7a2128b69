import CalendarValues
import Definitions
import DialogueEngine
import PlanModel
import Testing

@testable import Assistant

/// A meeting must not wear people out: three goals with two steps each take at most 60 questions beside the preparation
/// and the one about who may have some of the plan.
@Suite struct QuestionCountTests {
    /// Answers that say no more than they are asked for, so that nothing is saved by a talkative citizen.
    private static func answer(_ asked: AskedQuestion) -> String {
        switch (asked.slot.field, asked.slot.indices.last ?? 0) {
        case ("goal.text", 4), ("step.what", 3), ("person.name", _), ("otherplan.whose", _): "nej"
        case ("goal.text", 1): "Få nyt MitID"
        case ("goal.text", 2): "Få min egen lejlighed"
        case ("goal.text", _): "Betale restancen på 3.850 kr."
        case ("step.what", 1): "Ringe til Borgerservice"
        case ("step.what", _): "Hente brevet"
        case ("signature.how", 1): "Bjarne Lund"
        case ("signature.how", 2): "Karin Dam"
        case ("signature.how", _): "Mette Krag"
        default: byKind(asked)
        }
    }

    private static func byKind(_ asked: AskedQuestion) -> String {
        switch asked.question.kind {
        case .people: "mig"
        case .time: "om to måneder"
        case .day: asked.slot.field == "meeting.day" ? "i dag" : "den 1. marts"
        case .yesNo: asked.slot.field == "contact.present" ? "ja" : "nej"
        case .choice, .choices, .consent, .readBack, .summary: "1"
        case .recipients: "ingen"
        case .identity: "5.3.1977"
        case .phone: "70 00 00 11"
        case .line:
            ["citizen.name": "Bjarne Lund", "caseworker.name": "Karin Dam", "contact.name": "Mette Krag"][
                asked.slot.field]
                ?? "Et sted"
        default: "Noget, jeg siger"
        }
    }

    @Test func threeGoalsWithTwoStepsTakeAtMostSixtyQuestions() throws {
        let resources = try Resources(files: DefinitionFiles())
        let dialogue = try resources.files.dialogue("handleplansmøde")
        var conversation = try resources.conversation(dialogue: dialogue, journal: [], remembered: [:])
        let day = try #require(Day("2026-11-21"))
        let now = Now(day: day)
        _ = conversation.open(
            Opening(dialogue: dialogue.id, dialogueVersion: 1, language: "da", lawDay: day, day: day), at: now)
        var asked: [Slot] = []
        while let prompt = conversation.prompt(at: now), asked.count < 200 {
            let isCounted = prompt.asked.question.kind != .recipients
            if isCounted, !dialogue.sections[prompt.asked.section].isPrepared { asked.append(prompt.asked.slot) }
            _ = conversation.take(QuestionCountTests.answer(prompt.asked), at: now)
        }
        #expect(conversation.state.isCompleted)
        #expect(conversation.plan.goals.map(\.steps.count) == [2, 2, 2])
        #expect(conversation.plan.checks.count == 2, "both questions about the whole plan are among them")
        #expect(Set(asked).count == asked.count, "nothing is asked twice")
        #expect(asked.count <= 60, "\(asked.count) questions: \(asked)")
    }
}
