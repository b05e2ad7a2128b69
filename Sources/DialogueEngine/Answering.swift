import CalendarValues
import Messages
import PlanModel

extension Conversation {
    /// Reads the text as an answer to the question and writes down what it was understood as.
    mutating func answer(_ text: String, to asked: AskedQuestion, at now: Now, _ turn: inout Turn) {
        guard !text.isEmpty else {
            turn.utterances.append(Utterance(.problem, Message("problem.empty")))
            return
        }
        let (speaker, line) = spoken(text, to: asked)
        let context = ReadingContext(
            line: line, speaker: speaker, asked: asked, state: state, dialogue: dialogue, language: language,
            checks: checks, offers: offers, now: now)
        switch context.read() {
        case .accepted(let answers, let echoes, let then):
            write(answers, to: asked, at: now, &turn)
            turn.utterances += (echoes.isEmpty ? [saved(answers)] : echoes).map { Utterance(.echo, $0) }
            turn.utterances += mentions(in: line, for: asked)
            if asked.question.kind == .planCheck { turn.utterances += remaining(at: now) }
            pending = then
        case .choose(let choice): pending = choice
        case .refused(let messages):
            turn.utterances += messages.map { Utterance(.problem, $0) }
            turn.keepsText = asked.question.kind.isOpen
            turn.asksQuietly = !turn.keepsText
        }
    }

    /// What is worth telling the caseworker of a goal or step that can be steered by; nothing is asked.
    private func mentions(in text: String, for asked: AskedQuestion) -> [Utterance] {
        guard [.goal, .step].contains(asked.question.kind), case .words? = state[asked.slot]?.value else { return [] }
        let findings = checks.goal(text, asked.question.kind == .step)
        guard let first = findings.first, !findings.contains(where: \.mustBeAsked) else { return [] }
        let values: [String: MessageValue] = ["reason": .message(first.reason), "question": .message(first.question)]
        return [Utterance(.instruction, Message("instruction.mention", values))]
    }

    /// Carries out a numbered choice.
    mutating func perform(_ action: PendingAction, at now: Now, _ turn: inout Turn) {
        switch action {
        case .answer(let answers, let echo):
            let asked = current(at: now)
            write(answers, to: asked, at: now, &turn)
            turn.utterances.append(Utterance(.echo, echo ?? saved(answers)))
        case .focus(let slot): focus = slot
        case .strike(let slot):
            focus = nil
            record([.struck(slot)], at: now, &turn)
            recheckLargeGoals(at: now, &turn)
            turn.utterances.append(Utterance(.echo, Message("echo.struck")))
        case .command(let command): perform(command, at: now, &turn)
        case .nothing: turn.utterances.append(Utterance(.instruction, Message("instruction.goOn")))
        }
    }

    private mutating func write(_ answers: [SlotAnswer], to asked: AskedQuestion?, at now: Now, _ turn: inout Turn) {
        let before = asked.map { state[$0.slot] != nil } ?? false
        let openBefore = before ? openSlots(now) : []
        record(answers.map { .answered($0.slot, $0.answer) }, at: now, &turn)
        focus = nil
        recheckLargeGoals(at: now, &turn)
        if before { noteReopened(openBefore, now, &turn) }
        complete(at: now, &turn)
    }

    /// A changed answer that makes others old says so.
    private func noteReopened(_ openBefore: Set<Slot>, _ now: Now, _ turn: inout Turn) {
        let reopened = walk(now).questions().filter { asked in
            state[asked.slot] != nil && !openBefore.contains(asked.slot) && !Field.isBoundToVersion(asked.slot.field)
                && !walk(now).stands(asked)
        }
        guard let first = reopened.first else { return }
        let values: [String: MessageValue] = [
            "count": .number(reopened.count), "label": .message(first.label),
        ]
        turn.utterances.append(Utterance(.instruction, Message("instruction.reopened", values)))
    }

    private func openSlots(_ now: Now) -> Set<Slot> {
        let walk = walk(now)
        return Set(walk.questions().filter { !walk.stands($0) }.map(\.slot))
    }

    /// Closes the version when nothing is left to ask.
    private mutating func complete(at now: Now, _ turn: inout Turn) {
        guard !state.isCompleted, plan.status != .draft, walk(now).firstOpen() == nil else { return }
        record([.completed(version: state.version, day: now.day)], at: now, &turn)
        turn.effect = .completed
    }

    private func saved(_ answers: [SlotAnswer]) -> Message {
        guard let answer = answers.first?.answer, case .missing(let missing) = answer.value else {
            return Message("echo.saved")
        }
        return Message("echo.missing", ["kind": .message(Message("missing.\(missing.rawValue)"))])
    }

    /// Who says the line: the one the question is for, unless the line begins with another's name and a colon.
    private func spoken(_ text: String, to asked: AskedQuestion) -> (speaker: String, line: String) {
        let expected = expectedSpeaker(asked)
        guard let colon = text.firstIndex(of: ":") else { return (expected, text) }
        let name = text[..<colon].lowercased()
        let rest = text[text.index(after: colon)...].drop { $0 == " " }
        let named = plan.people.first { $0.firstName.lowercased() == name || $0.name.lowercased() == name }
        guard let named, named.isPresent, !rest.isEmpty else { return (expected, text) }
        return (named.id, String(rest))
    }
}
