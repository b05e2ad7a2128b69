import CalendarValues
import Messages
import PlanModel

extension Conversation {
    func recipientChoices(_ asked: AskedQuestion) -> [PromptChoice] {
        let nobody = PromptChoice(
            id: RecipientChoice.nobody, message: Message("choice.\(asked.question.id).\(RecipientChoice.nobody)"))
        return offers.recipients(for: plan).map {
            let name = offers.name($0.id)
            return PromptChoice(
                id: $0.id, message: Message("text", ["words": .text(name.prefix(1).uppercased() + name.dropFirst())]))
        } + [nobody]
    }

    /// All, nothing, then what would go along part by part.
    func consentChoices(_ asked: AskedQuestion, on today: Day) -> [PromptChoice] {
        guard let recipient = offers.recipient(asked) else { return [] }
        let parts = ConsentParts(recipient, plan, offers, on: today)
        let whole = ["yes", "no"].map { PromptChoice(id: $0, message: Message("choice.\(asked.question.id).\($0)")) }
        let goals = parts.goals.map { goal in
            PromptChoice(
                id: "goal.\(goal.number)",
                message: Message(
                    "choice.consentGoal",
                    ["number": .number(goal.number), "words": .text(Described.short(goal.text))]))
        }
        let topics = parts.topics.map {
            PromptChoice(id: "topic.\($0.rawValue)", message: Message("topic.\($0.rawValue)"))
        }
        return whole + goals + topics
    }

    /// What the question about one recipient names: who, what for, until when.
    func consentValues(_ asked: AskedQuestion, on today: Day) -> [String: MessageValue] {
        guard let recipient = offers.recipient(asked) else { return [:] }
        let until = today.adding(months: recipient.months)
        return [
            "recipient": .message(Message("recipient.\(recipient.id).name")),
            "purpose": .text(offers.purpose(recipient.id)),
            "until": .text(language.plain(.point(Moment(until)), today)),
        ]
    }

    /// The answer that stands, in words that mean the same whatever has changed since; parts are said anew.
    func consentPrefill(_ consent: Consent, _ asked: AskedQuestion) -> String {
        let isWhole = consent.decision == .given && consent.scope == offers.recipient(asked)?.scope
        guard isWhole || consent.decision != .given else { return "" }
        return language.choiceWords.wording(asked.question.id, isWhole ? "yes" : "no")
    }
}

extension AskedQuestion {
    /// What the question is called in lists; one about a recipient names them.
    public var label: Message {
        let label = Message("label.\(question.id)")
        guard question.kind == .consent, let dot = slot.field.firstIndex(of: ".") else { return label }
        let recipient = slot.field[slot.field.index(after: dot)...]
        return Message(
            "label.consent", ["label": .message(label), "recipient": .message(Message("recipient.\(recipient).name"))])
    }
}
