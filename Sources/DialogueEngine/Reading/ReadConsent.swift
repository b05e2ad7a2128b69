import Messages
import PlanModel

extension ReadingContext {
    /// Who may be asked about, by numbers or names; "ingen" is nobody.
    func recipients() -> Reading {
        let ids = offers.recipients(for: plan).map(\.id)
        let all = ids + [RecipientChoice.nobody]
        guard case .accepted(let answers, _, _) = choices(all, wording: recipientWording),
            case .choices(let chosen)? = answers.first?.answer.value
        else { return refused("problem.choices", ["count": .number(all.count)]) }
        guard chosen.isEmpty || chosen.contains(RecipientChoice.nobody) else { return accepted(.choices(chosen)) }
        guard chosen.count < 2 else { return refused("problem.recipients") }
        return accepted(.choices([]), echoes: [Message("echo.nobody")])
    }

    private func recipientWording(_ id: String) -> String {
        id == RecipientChoice.nobody ? language.choiceWords.wording(asked.question.id, id) : offers.name(id)
    }

    /// Yes, no, or the numbers of the parts agreed to.
    func consent() -> Reading {
        guard let recipient = offers.recipient(asked) else { return accepted(.missing(.notRelevant)) }
        let parts = ConsentParts(recipient, plan, offers, on: now.day)
        let count: [String: MessageValue] = ["count": .number(parts.ids.count)]
        switch reply {
        case .yes: return whole(recipient)
        case .no, .noMore: return notGiven(to: recipient)
        default: break
        }
        guard
            case .accepted(let answers, _, _) = choices(
                parts.ids, wording: consentWording),
            case .choices(let chosen)? = answers.first?.answer.value
        else { return refused("problem.consent", count) }
        switch chosen {
        case ["yes"]: return whole(recipient)
        case ["no"]: return notGiven(to: recipient)
        default:
            guard !chosen.contains("yes"), !chosen.contains("no") else { return refused("problem.consent", count) }
            return part(chosen, of: parts)
        }
    }

    /// Parts are named by their numbers alone.
    private func consentWording(_ id: String) -> String {
        ["yes", "no"].contains(id) ? language.choiceWords.wording(asked.question.id, id) : ""
    }

    private func whole(_ recipient: Recipient) -> Reading {
        said(given(recipient.scope, to: recipient), "echo.consent.whole")
    }

    private func part(_ chosen: [String], of parts: ConsentParts) -> Reading {
        let goals = parts.goals.filter { chosen.contains("goal.\($0.number)") }
            .map { Message("echo.consentGoal", ["number": .number($0.number)]) }
        let topics = parts.topics.filter { chosen.contains("topic.\($0.rawValue)") }
            .map { Message("topic.\($0.rawValue)") }
        return said(
            given(parts.scope(chosen), to: parts.recipient), "echo.consent.part",
            ["what": .list((goals + topics).map(MessageValue.message))])
    }

    private func given(_ scope: ConsentScope, to recipient: Recipient) -> Consent {
        Consent(
            recipient: recipient.id, decision: .given, scope: scope, purpose: offers.purpose(recipient.id),
            until: now.day.adding(months: recipient.months), day: now.day, speaker: speaker)
    }

    private func notGiven(to recipient: Recipient) -> Reading {
        said(
            Consent(recipient: recipient.id, decision: .refused, day: now.day, speaker: speaker), "echo.consent.none")
    }

    private func said(_ consent: Consent, _ echo: String, _ values: [String: MessageValue] = [:]) -> Reading {
        let name = MessageValue.message(Message("recipient.\(consent.recipient).name"))
        return accepted(
            .consent(consent), echoes: [Message(echo, values.merging(["recipient": name]) { $1 })])
    }
}

/// The choice beside the recipients.
enum RecipientChoice {
    static let nobody = "nobody"
}
