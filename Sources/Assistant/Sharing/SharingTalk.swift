import CalendarValues
import Messages
import PlanExport
import PlanModel
import Terminal

/// The talk about passing a plan on: what was said, a new consent, one withdrawn, something that stays here.
struct SharingTalk {
    let shared: SharedPlan
    let choice: NumberedChoice
    /// Writes an answer to the meeting's journal; sealed and on disk when it returns.
    let record: (Slot, Answer) throws -> Void

    private var catalog: Catalog { shared.resources.catalog }
    private var plan: Plan { shared.plan }
    private var citizen: MessageValue { plan.citizen.map { .text($0.firstName) } ?? .message(Message("role.citizen")) }

    /// What was last said about each recipient, and how much stays here.
    func show() {
        let lines = shared.asked.map(line)
        let kept = plan.sharing.withheld.count
        let stays = kept == 0 ? [] : [Message("sharing.keeps", ["count": .number(kept)])]
        say([Message("sharing.title", ["citizen": citizen])] + lines + stays + shared.unaware)
    }

    /// One thing said; false where there was nothing more to say.
    func next() throws -> Bool {
        let ways = ["sharing.ask", "sharing.withdraw", "sharing.keep", "sharing.release", "sharing.end"]
        switch try choice.choose(Message("sharing.what"), ways.map { text(Message($0)) }) {
        case 0: try ask()
        case 1: try withdraw()
        case 2: try keep()
        case 3: try release()
        default: return false
        }
        return true
    }

    private func line(_ recipient: Recipient) -> Message {
        let who = MessageValue.text(text(shared.name(of: recipient)).capitalised)
        let isByLaw = recipient.basis == .referral && plan.sharing.isReferred == .said(true)
        guard let consent = plan.sharing.consent(for: recipient.id) else {
            return Message(isByLaw ? "sharing.line.law" : "sharing.line.unasked", ["recipient": who])
        }
        let values: [String: MessageValue] = [
            "recipient": who, "day": day(consent.day), "until": consent.until.map(day) ?? "",
            "what": .text(catalog.words(for: consent.scope)),
        ]
        let isOver = consent.decision == .given && !consent.isInForce(on: shared.today)
        return Message("sharing.line.\(isOver ? "over" : consent.decision.rawValue)", values)
    }

    private func ask() throws {
        let recipients = shared.asked
        let names = recipients.map { text(shared.name(of: $0)) } + [text(Message("sharing.back"))]
        guard let chosen = try choice.choose(Message("sharing.whom"), names), recipients.indices.contains(chosen) else {
            return
        }
        let recipient = recipients[chosen]
        if recipient.basis == .referral, try isReferred(to: recipient) { return }
        try ConsentQuestion(shared: shared, choice: choice, recipient: recipient).ask().map { try take($0) }
    }

    /// By law the relevant parts go to the place the citizen is referred to; the citizen is told which (§ 141, stk. 5).
    private func isReferred(to recipient: Recipient) throws -> Bool {
        let values: [String: MessageValue] = [
            "citizen": citizen, "recipient": .message(shared.name(of: recipient)),
            "what": .text(catalog.words(for: recipient.scope)), "law": .message(Message("sharing.law.referral")),
        ]
        let ways = ["answer.yes", "answer.no", "missing.unknown"].map { text(Message($0)).capitalised }
        guard let answer = try choice.choose(Message("sharing.isReferred", values), ways) else { return true }
        let value: Value = answer == 2 ? .missing(.unknown) : .flag(answer == 0)
        try record(Slot(Field.referral), Answer(words: ways[answer], value: value, speaker: "caseworker"))
        if answer == 0 { say([Message("sharing.byLaw", values)]) }
        return answer == 0
    }

    private func withdraw() throws {
        let given = shared.asked.filter { recipient in
            plan.sharing.consent(for: recipient.id)?.isInForce(on: shared.today) == true
        }
        guard !given.isEmpty else { return choice.tell(Message("sharing.noneGiven")) }
        let names = given.map { text(shared.name(of: $0)) } + [text(Message("sharing.back"))]
        guard let chosen = try choice.choose(Message("sharing.withdrawWhom"), names), given.indices.contains(chosen)
        else { return }
        try take(Consent(recipient: given[chosen].id, decision: .withdrawn, day: shared.today))
        say([Message("sharing.withdrawn", ["recipient": .text(text(shared.name(of: given[chosen])).capitalised)])])
    }

    /// A goal, a person or a word that goes to nobody.
    private func keep() throws {
        let goals = plan.goals.enumerated().map { (Withheld.goal($1.number), "\($0 + 1). \($1.text)") }
        let people = plan.people.filter { !["citizen", "caseworker"].contains($0.id) }
            .map { (Withheld.person($0.id), $0.name) }
        let all = goals + people
        let lines = all.map(\.1) + [text(Message("sharing.keepWord")), text(Message("sharing.back"))]
        guard let chosen = try choice.choose(Message("sharing.keepWhat"), lines), chosen <= all.count else { return }
        if chosen < all.count { return try keep(all[chosen].0, words: all[chosen].1) }
        guard let word = try choice.words(Message("sharing.whichWord")), !word.isEmpty else { return }
        try keep(.word(word), words: word)
    }

    private func keep(_ item: Withheld, words: String) throws {
        try record(Slot(Field.kept), Answer(words: words, value: .kept([item]), speaker: "citizen"))
        say([Message("sharing.kept")])
    }

    /// Something that stayed here and may be passed on again.
    private func release() throws {
        let kept = keptItems
        guard !kept.isEmpty else { return choice.tell(Message("sharing.nothingKept")) }
        let lines = kept.map(\.words) + [text(Message("sharing.back"))]
        guard let chosen = try choice.choose(Message("sharing.releaseWhat"), lines), kept.indices.contains(chosen)
        else { return }
        try record(
            Slot(Field.kept),
            Answer(words: kept[chosen].words, value: .released([kept[chosen].item]), speaker: "citizen"))
        say([Message("sharing.released")])
    }

    /// What stays here, in words and in a fixed order: goals, people, then words.
    private var keptItems: [(item: Withheld, words: String)] {
        let goals = plan.goals.enumerated().map { (item: Withheld.goal($1.number), words: "\($0 + 1). \($1.text)") }
        let people = plan.people.map { (item: Withheld.person($0.id), words: $0.name) }
        let words = plan.sharing.withheld.compactMap { item -> (item: Withheld, words: String)? in
            guard case .word(let word) = item else { return nil }
            return (item: item, words: word)
        }
        return (goals + people).filter { plan.sharing.withheld.contains($0.item) }
            + words.sorted { $0.words < $1.words }
    }

    private func take(_ consent: Consent) throws {
        let words = text(Message("answer.\(consent.decision.rawValue)"))
        try record(
            Slot(Field.consent(to: consent.recipient)),
            Answer(words: words, value: .consent(consent), speaker: consent.speaker))
        if consent.decision != .withdrawn { say([Message("echo.saved")]) }
    }

    private func day(_ day: Day) -> MessageValue {
        .text(shared.edition.words(for: day))
    }

    private func say(_ messages: [Message]) {
        choice.terminal.write(messages.map { StyledLine(text($0)) })
    }

    private func text(_ message: Message) -> String { catalog.text(message) }
}

extension String {
    /// For the beginning of a line.
    var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
