import CalendarValues
import Messages
import PlanModel

/// What a line was understood as, as an answer to one question.
enum Reading {
    /// Answers to write down; the first is the question's own. What was said beside it may need a choice.
    case accepted([SlotAnswer], echoes: [Message] = [], then: Pending? = nil)
    /// Understood in more than one way: the person chooses.
    case choose(Pending)
    /// Not understood, and what to do.
    case refused([Message])
}

struct SlotAnswer: Hashable, Sendable {
    let slot: Slot
    let answer: Answer
}

/// A question with numbered ways on, which waits for a number.
struct Pending: Sendable {
    let question: Message
    let choices: [PendingChoice]
    /// Other words than a number are an answer to the meeting's question; else they are asked about again.
    let takesWords: Bool
}

/// A numbered way on.
struct PendingChoice: Sendable {
    let message: Message
    let action: PendingAction
}

enum PendingAction: Sendable {
    case answer([SlotAnswer], echo: Message?)
    case focus(Slot)
    case strike(Slot)
    case command(Command)
    case nothing
}

/// Everything a reading may look at.
struct ReadingContext {
    let line: String
    let speaker: String
    let asked: AskedQuestion
    let state: MeetingState
    let dialogue: Dialogue
    let language: LanguageReaders
    let checks: Checks
    let offers: RecipientOffers
    let now: Now

    var plan: Plan { Plan(state) }
    var slot: Slot { asked.slot }

    func answer(_ value: Value, implied: Bool = false) -> Answer {
        Answer(words: line, value: value, speaker: speaker, isImplied: implied)
    }

    func accepted(_ value: Value, echoes: [Message] = []) -> Reading {
        .accepted([SlotAnswer(slot: slot, answer: answer(value))], echoes: echoes)
    }

    func refused(_ key: String, _ values: [String: MessageValue] = [:]) -> Reading { .refused([Message(key, values)]) }
}
