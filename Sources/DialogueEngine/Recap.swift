import Messages
import PlanModel

extension Conversation {
    /// Three lines for somebody who comes back: what it is about, what was said last, what comes now.
    public func recap(at now: Now) -> [Utterance] {
        let described = Described(state: state, language: language, day: now.day)
        var lines = [
            Utterance(.plain, Message("recap.who", values(for: Slot(""))))
        ]
        if let last = state.entries.last(where: { isOwnAnswer($0) }), case .answered(let slot, let answer) = last.event
        {
            let asked = walk(now).questions().first { $0.slot == slot }
            let values: [String: MessageValue] = [
                "label": .message(asked?.label ?? Message("label.\(slot.field)")),
                "answer": described.said(answer, to: slot.field),
            ]
            lines.append(Utterance(.plain, Message("recap.last", values)))
        }
        if let asked = current(at: now) {
            let part = Message("section.\(dialogue.sections[asked.section].id)")
            let progress = progress(asked, now)
            let left = progress.parts - progress.part
            lines.append(Utterance(.plain, Message("recap.next", ["part": .message(part), "count": .number(left)])))
        }
        return lines
    }

    /// What a meeting goes through, said before it begins.
    public func overview() -> [Utterance] {
        let parts = dialogue.sections.filter { $0.when.isLikely(in: state, dialogue: dialogue) }
        let names = parts.map { MessageValue.message(Message("section.\($0.id)")) }
        let values: [String: MessageValue] = ["count": .number(parts.count), "parts": .list(names)]
        return [Utterance(.plain, Message("overview.parts", values)), Utterance(.plain, Message("overview.stop"))]
    }

    private func isOwnAnswer(_ entry: JournalEntry) -> Bool {
        if case .answered(_, let answer) = entry.event { !answer.isImplied } else { false }
    }

    /// Begins a new version of a completed plan; everything said stands, signing comes again.
    public mutating func revise(at now: Now) -> Turn {
        var turn = Turn()
        guard state.isCompleted else { return turn }
        record([.revised(version: state.version + 1, day: now.day)], at: now, &turn)
        return turn
    }

    /// The citizen withdraws a plan that was signed: the new version records only that.
    public mutating func withdraw(at now: Now) -> Turn {
        var turn = Turn()
        let no = Answer(words: "", value: .choice("no"), speaker: "citizen")
        let how = Answer(words: "", value: .missing(.notRelevant), speaker: "citizen", isImplied: true)
        record([.answered(Slot("offer.answer"), no), .answered(Slot("offer.how"), how)], at: now, &turn)
        return turn
    }

    /// Drops a version that was begun: what was signed before stands again, as if it had never been opened.
    public mutating func dropRevision(at now: Now) -> Turn {
        var turn = Turn()
        let turns = Set(state.entries.filter { $0.sequence >= state.versionStart }.map(\.turn)).sorted()
        guard state.version > 1, !state.isCompleted else { return turn }
        record(turns.map { .undone(turn: $0) }, at: now, &turn)
        return turn
    }

    /// Notes that a paused meeting goes on.
    public mutating func resume(at now: Now) -> Turn {
        var turn = Turn()
        if state.isPaused { record([.resumed(now.day)], at: now, &turn) }
        return turn
    }
}
