import DanishLanguage
import PlanModel

extension ReadingContext {
    /// Reads the line as an answer to the question, whatever its kind.
    func read() -> Reading {
        if let missing = missing() {
            guard !asked.question.isRequired else { return refused("problem.required.\(asked.question.id)") }
            return asked.question.kind == .measure ? unmeasured(missing) : accepted(.missing(missing))
        }
        return switch asked.question.kind {
        case .words: words()
        case .line: short(limit: 200)
        case .phone: phone()
        case .identity: identity()
        case .yesNo: yesNo()
        case .choice(let ids): choice(ids)
        case .choices(let ids): choices(ids)
        case .goal: goal()
        case .step: step()
        case .measure: measure()
        case .people: people()
        case .time: time()
        case .day: day()
        case .planCheck: planCheck()
        case .recipients: recipients()
        case .consent: consent()
        case .readBack: readBack()
        case .summary: summary()
        case .signature: signature()
        }
    }

    /// One of the four kinds of non-answer, where the whole line says so.
    private func missing() -> Missing? {
        switch asked.question.kind {
        case .planCheck, .readBack, .summary, .signature: return nil
        default: break
        }
        switch language.replies.read(line, afterNegativeQuestion: false) {
        case .unknown: return .unknown
        case .declined: return .declined
        case .notRelevant: return .notRelevant
        case .nextTime: return offersLater ? nil : .nextTime
        case .no, .noMore: return asked.question.kind == .measure ? .unknown : asked.question.refusal
        default: return nil
        }
    }

    /// The question has "later" among its choices, so that is what "next time" means there.
    private var offersLater: Bool {
        if case .choice(let ids) = asked.question.kind { ids.contains("later") } else { false }
    }

    var reply: Reply? { language.replies.read(line, afterNegativeQuestion: false) }

    /// Whether the question opens an item of a list, so that "no more" is an answer.
    var isGate: Bool {
        dialogue.lists[slot.field].map { !$0.isEmpty && dialogue.isGate(slot.field) } ?? false
    }

    /// "No more" where the question opens a list.
    func closesList() -> Reading? {
        guard isGate, reply == .noMore || reply == .no || language.replies.isClosing(line) else { return nil }
        return accepted(.flag(false))
    }
}

extension Dialogue {
    /// Whether the field is the first question of a list.
    public func isGate(_ field: String) -> Bool { sections.contains { Dialogue.isGate(field, in: $0.items) } }

    private static func isGate(_ field: String, in items: [Item]) -> Bool {
        items.contains { item in
            switch item {
            case .question: false
            case .list(let list): list.gate?.id == field || isGate(field, in: list.items)
            case .each(_, let items): isGate(field, in: items)
            }
        }
    }
}
