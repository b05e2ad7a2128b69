import CalendarValues
import Messages
import PlanModel

extension Conversation {
    /// Carries out a command; the question stays where it was unless the command says otherwise.
    mutating func perform(_ command: Command, at now: Now, _ turn: inout Turn) {
        switch command {
        case .help: turn.utterances += help(at: now)
        case .why: turn.utterances.append(explanation("why", at: now, otherwise: "why.other"))
        case .example: turn.utterances.append(examples(at: now))
        case .back: goBack(at: now, &turn)
        case .change(let what): change(what, at: now, &turn)
        case .show: turn.effect = .showPlan
        case .undo: undo(at: now, &turn)
        case .skip: skip(at: now, &turn)
        case .pause:
            record([.paused(now.day)], at: now, &turn)
            turn.effect = .pause
        case .stop: turn.effect = .leave
        case .hide: turn.effect = .hide
        case .meaning(let word): turn.utterances.append(meaning(word))
        case .noPlan: declinePlan(at: now, &turn)
        case .whoSees: turn.utterances.append(Utterance(.plain, Message("privacy.who")))
        case .enough: offerRest(&turn)
        }
    }

    /// The questions answered by somebody, in the order of the meeting.
    func answered(at now: Now) -> [AskedQuestion] {
        walk(now).questions().filter { asked in state[asked.slot].map { !$0.isImplied || !$0.words.isEmpty } ?? false }
    }

    private func help(at now: Now) -> [Utterance] {
        var lines = [Utterance(.instruction, Message("help.answer"))]
        if let asked = current(at: now) {
            lines.append(explanation("why", at: now, otherwise: "why.other"))
            lines.append(Utterance(.hint, Message("help.kind.\(asked.question.kind.name)")))
            lines.append(Utterance(.hint, howFar(asked, now)))
        }
        return lines + (1...8).map { Utterance(.plain, Message("help.command.\($0)")) }
    }

    private func howFar(_ asked: AskedQuestion, _ now: Now) -> Message {
        let progress = progress(asked, now)
        return Message(
            "progress.question",
            [
                "question": .number(progress.question), "questions": .number(progress.questions),
                "part": .number(progress.part), "parts": .number(progress.parts),
            ])
    }

    /// Others' goals in the area of life that is spoken of, else those of the question; never a rewrite of what was said.
    private func examples(at now: Now) -> Utterance {
        let own = explanation("example", at: now, otherwise: "example.other")
        guard let asked = current(at: now), let area = area(for: asked), texts.contains("example.area.\(area)") else {
            return own
        }
        return Utterance(.instruction, Message("example.area.\(area)"))
    }

    /// The area of the goal or step in hand; before the first goal, of what the citizen wishes most.
    private func area(for asked: AskedQuestion) -> String? {
        let indices = asked.slot.indices
        guard ["goal", "step"].contains(asked.slot.field.prefix { $0 != "." }),
            [.goal, .step, .measure].contains(asked.question.kind)
        else { return nil }
        let goal = indices.first.flatMap { state[Slot("goal.text", [$0])]?.words }
        let step = indices.count > 1 ? state[Slot("step.what", indices)]?.words : nil
        let wish = asked.question.kind == .goal ? state[Slot("wish.words")]?.words : nil
        return [step, goal, wish].lazy.compactMap { $0 }.compactMap(checks.area).first
    }

    /// The question's own text of that kind, else a general one.
    private func explanation(_ kind: String, at now: Now, otherwise: String) -> Utterance {
        guard let asked = current(at: now), texts.contains("\(kind).\(asked.question.id)") else {
            return Utterance(.instruction, Message(otherwise))
        }
        return Utterance(.instruction, Message("\(kind).\(asked.question.id)", values(for: asked.slot)))
    }

    private mutating func goBack(at now: Now, _ turn: inout Turn) {
        let answered = answered(at: now)
        let all = walk(now).questions().map(\.slot)
        let here = current(at: now).flatMap { all.firstIndex(of: $0.slot) } ?? all.count
        let earlier = answered.filter { asked in all.firstIndex(of: asked.slot).map { $0 < here } ?? false }
        guard let last = earlier.last else {
            turn.utterances.append(Utterance(.instruction, Message("instruction.firstQuestion")))
            return
        }
        focus = last.slot
    }

    /// With a number or word: that answer; without: all of them to choose from.
    private mutating func change(_ what: String, at now: Now, _ turn: inout Turn) {
        let answered = answered(at: now)
        let described = Described(state: state, language: language, day: now.day)
        if let number = Int(what), answered.indices.contains(number - 1) {
            focus = answered[number - 1].slot
            return
        }
        let matches = what.isEmpty ? answered : answered.filter { speaks($0, of: what) }
        switch matches.count {
        case 0: turn.utterances.append(Utterance(.problem, Message("problem.nothingToChange", ["words": .text(what)])))
        case 1 where !what.isEmpty: focus = matches[0].slot
        default:
            let choices = matches.map { PendingChoice(message: described.labelled($0), action: .focus($0.slot)) }
            let nothing = PendingChoice(message: Message("choice.nothing"), action: .nothing)
            pending = Pending(question: Message("ask.whatChange"), choices: choices + [nothing], takesWords: false)
        }
    }

    /// Whether the answer or the question's label holds the word.
    private func speaks(_ asked: AskedQuestion, of word: String) -> Bool {
        let word = word.lowercased()
        let label = language.choiceWords.label(asked.question.id).lowercased()
        return label.contains(word) || state[asked.slot]?.words.lowercased().contains(word) == true
    }

    private mutating func undo(at now: Now, _ turn: inout Turn) {
        let undone = Set(
            state.entries.compactMap { entry -> Int? in
                if case .undone(let number) = entry.event { number } else { nil }
            })
        let last = state.entries.last { entry in
            guard !undone.contains(entry.turn), entry.sequence > state.versionStart else { return false }
            switch entry.event {
            case .answered, .struck: return true
            default: return false
            }
        }
        guard let last, !state.isCompleted else {
            turn.utterances.append(Utterance(.instruction, Message("instruction.nothingToUndo")))
            return
        }
        let first = state.entries.first { $0.turn == last.turn }
        record([.undone(turn: last.turn)], at: now, &turn)
        if case .answered(let slot, _)? = first?.event { focus = slot }
        turn.utterances.append(Utterance(.echo, Message("echo.undone")))
    }

    /// Asks which of the four kinds it is, since they are kept apart.
    private mutating func skip(at now: Now, _ turn: inout Turn) {
        guard let asked = current(at: now) else { return }
        if asked.question.isRequired {
            turn.utterances.append(Utterance(.problem, Message("problem.required.\(asked.question.id)")))
            return
        }
        let choices = Missing.allCases.map { missing in
            let answer = Answer(words: "", value: .missing(missing), speaker: expectedSpeaker(asked))
            return PendingChoice(
                message: Message("missing.\(missing.rawValue)"),
                action: .answer([SlotAnswer(slot: asked.slot, answer: answer)], echo: nil))
        }
        pending = Pending(question: Message("ask.skip"), choices: choices, takesWords: false)
    }

    private func meaning(_ word: String) -> Utterance {
        let word = word.filter { !"?\"»«".contains($0) }.lowercased()
        guard !word.isEmpty, texts.contains("glossary.\(word)") else {
            return Utterance(.instruction, Message("glossary.unknown", ["word": .text(word)]))
        }
        return Utterance(.instruction, Message("glossary.\(word)"))
    }

    /// Whoever has had enough chooses: a pause, an end for today, no plan, or going on after all.
    private mutating func offerRest(_ turn: inout Turn) {
        let ways: [(String, PendingAction)] = [
            ("choice.rest.pause", .command(.pause)), ("choice.rest.stop", .command(.stop)),
            ("choice.rest.noPlan", .command(.noPlan)), ("choice.nothing", .nothing),
        ]
        let choices = ways.map { PendingChoice(message: Message($0.0), action: $0.1) }
        pending = Pending(question: Message("ask.rest"), choices: choices, takesWords: false)
    }

    /// The citizen may say no at any time; asked once, so that nobody says it by mistake.
    private mutating func declinePlan(at now: Now, _ turn: inout Turn) {
        let no = Answer(words: "", value: .choice("no"), speaker: "citizen")
        let choices = [
            PendingChoice(
                message: Message("choice.noPlan"),
                action: .answer([SlotAnswer(slot: Slot("offer.answer"), answer: no)], echo: Message("echo.noPlan"))),
            PendingChoice(message: Message("choice.nothing"), action: .nothing),
        ]
        pending = Pending(question: Message("ask.noPlan"), choices: choices, takesWords: false)
    }

    /// The person the question is for; each signs for themselves.
    func expectedSpeaker(_ asked: AskedQuestion) -> String {
        if asked.question.kind == .signature, let number = asked.slot.indices.first {
            return Person.id(ofNumber: number)
        }
        return asked.question.audience == .caseworker ? "caseworker" : "citizen"
    }
}
