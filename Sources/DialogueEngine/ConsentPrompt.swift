import CalendarValues
import Messages
import PlanModel

extension Conversation {
    func recipientChoices(_ asked: AskedQuestion) -> [PromptChoice] {
        let nobody = PromptChoice(
            id: RecipientChoice.nobody, message: Message("choice.\(asked.question.id).\(RecipientChoice.nobody)"))
        return offers.recipients(for: plan).map {
            PromptChoice(id: $0.id, message: offers.capitalised(Message("recipient.\($0.id).name")))
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
            PromptChoice(
                id: "topic.\($0.rawValue)", message: offers.capitalised(Message("topic.\($0.rawValue)")))
        }
        return whole + goals + topics
    }

    /// What the question about one recipient names: who, what for, until when.
    func consentValues(_ asked: AskedQuestion, on today: Day) -> [String: MessageValue] {
        guard let recipient = offers.recipient(asked) else { return [:] }
        return [
            "recipient": .message(Message("recipient.\(recipient.id).name")),
            "purpose": .text(offers.purpose(recipient.id)),
            "until": .text(offers.day(today.adding(months: recipient.months))),
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
        guard question.kind == .consent, let dot = slot.field.firstIndex(of: ".") else {
            return Message("label.\(question.id)")
        }
        let recipient = slot.field[slot.field.index(after: dot)...]
        return Message(
            "label.consent", ["recipient": .message(Message("recipient.\(recipient).name"))])
    }
}
