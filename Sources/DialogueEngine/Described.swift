import CalendarValues
import Messages
import PlanModel

/// Answers as they are shown again: in lists to correct from, in the recap, beside a question asked anew.
struct Described {
    let state: MeetingState
    let language: LanguageReaders
    let day: Day

    /// The question's label with what was answered.
    func labelled(_ asked: AskedQuestion) -> Message {
        let value = state[asked.slot].map { said($0, to: asked.question.id) } ?? .message(Message("missing.unasked"))
        let number = asked.slot.indices.map(String.init).joined(separator: ".")
        return Message(
            number.isEmpty ? "item.answer" : "item.answerNumbered",
            ["label": .message(asked.label), "answer": value, "number": .text(number)])
    }

    func said(_ answer: Answer, to question: String) -> MessageValue {
        switch answer.value {
        case .words(let words): .text(Described.short(words))
        case .flag(let flag): .message(Message(flag ? "answer.yes" : "answer.no"))
        case .choice(let id): choice(id, answer.words, question)
        case .choices(let ids):
            ids.isEmpty
                ? .message(Message("answer.none"))
                : .list(ids.map { .message(Message(Described.key(of: $0, question))) })
        case .time(let time): .text(language.plain(time, day))
        case .parties(let ids): .list(ids.compactMap { Plan(state).person($0)?.firstName }.map(MessageValue.text))
        case .identity: .message(Message("answer.masked"))
        case .consent(let consent): .message(Message("answer.\(consent.decision.rawValue)"))
        case .kept(let items), .released(let items): .number(items.count)
        case .missing(let missing): .message(Message("missing.\(missing.rawValue)"))
        }
    }

    /// Recipients are called by their own names.
    private static func key(of id: String, _ question: String) -> String {
        question == Field.recipients ? "recipient.\(id).name" : "choice.\(question).\(id)"
    }

    private func choice(_ id: String, _ words: String, _ question: String) -> MessageValue {
        switch (question, id) {
        case ("plan.check", _), (_, "typed"): .text(Described.short(words))
        case (_, "other") where Int(words) == nil && !words.isEmpty: .text(Described.short(words))
        default: .message(Message("choice.\(question).\(id)"))
        }
    }

    /// The beginning of a long text, cut between words.
    static func short(_ words: String) -> String {
        let line = words.split(whereSeparator: \.isNewline).joined(separator: " ")
        guard line.count > 60 else { return line }
        let head = line.prefix(57)
        let cut = head.lastIndex(of: " ").map { head[..<$0] } ?? head
        return cut + " …"
    }
}
