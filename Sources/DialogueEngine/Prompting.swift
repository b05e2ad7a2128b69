import CalendarValues
import Messages
import PlanModel

extension Conversation {
    /// The question to ask now with everything that is said around it; nil when all is answered.
    public mutating func prompt(at now: Now) -> Prompt? {
        guard let asked = current(at: now) else { return nil }
        if let pending { return waitingPrompt(pending, asked, now) }
        let findings = findings(for: asked, now)
        let progress = progress(asked, now)
        var utterances: [Utterance] = []
        if shownSections.insert(asked.section).inserted {
            let values: [String: MessageValue] = ["part": .number(progress.part), "parts": .number(progress.parts)]
            let heading = Message("section.\(dialogue.sections[asked.section].id)")
            utterances.append(
                Utterance(.heading, Message("progress.part", values.merging(["name": .message(heading)]) { $1 })))
            utterances += intro(of: dialogue.sections[asked.section])
        }
        utterances += question(asked, findings, now)
        let choices = choices(of: asked, now)
        let speaker = expectedSpeaker(asked)
        utterances += choices.enumerated().map { Utterance(.choice($0.offset + 1), $0.element.message) }
        return Prompt(
            asked: asked, utterances: utterances, choices: choices, prefill: prefill(asked, now),
            completions: completions(asked, choices), speaker: speaker,
            speakerName: plan.person(speaker)?.firstName,
            showsPlan: asked.question.kind == .summary, progress: progress, findings: findings)
    }

    /// The numbered choice that waits, asked in the question's place.
    private func waitingPrompt(_ pending: Pending, _ asked: AskedQuestion, _ now: Now) -> Prompt {
        let numbered = pending.choices.enumerated().map { Utterance(.choice($0.offset + 1), $0.element.message) }
        let speaker = expectedSpeaker(asked)
        return Prompt(
            asked: asked, utterances: [Utterance(.question, pending.question)] + numbered,
            choices: pending.choices.enumerated().map {
                PromptChoice(id: String($0.offset + 1), message: $0.element.message)
            },
            prefill: "", completions: [], speaker: speaker, speakerName: plan.person(speaker)?.firstName,
            showsPlan: false,
            progress: progress(asked, now), findings: [])
    }

    /// What the texts may name: people, places, the goal the question is about.
    func values(for slot: Slot) -> [String: MessageValue] {
        let plan = plan
        var values: [String: MessageValue] = [
            "citizen": plan.citizen.map { .text($0.firstName) } ?? .message(Message("role.citizen")),
            "caseworker": plan.person("caseworker").map { .text($0.firstName) } ?? .message(Message("role.caseworker")),
            "contact": plan.person("contact").map { .text($0.firstName) } ?? .message(Message("role.contact")),
            "number": .number(slot.indices.last ?? 1),
        ]
        switch dialogue.lists[slot.field]?.first {
        case "goal": values.merge(goalValues(slot)) { $1 }
        case "person": values["person"] = state[Slot("person.name", slot.indices)].map { .text($0.words) }
        case "otherplan": values["whose"] = state[Slot("otherplan.whose", slot.indices)].map { .text($0.words) }
        case "signer":
            let person = slot.indices.first.flatMap { plan.person(Person.id(ofNumber: $0)) }
            values["person"] = person.map { .text($0.name) }
            values["first"] = person.map { .text($0.firstName) }
        default: break
        }
        return values
    }

    private func goalValues(_ slot: Slot) -> [String: MessageValue] {
        var values: [String: MessageValue] = [:]
        if let number = slot.indices.first {
            values["goalNumber"] = .number(number)
            values["goal"] = state[Slot("goal.text", [number])].map { .text(Described.short($0.words)) }
        }
        if slot.indices.count > 1 {
            values["step"] = state[Slot("step.what", slot.indices)].map { .text(Described.short($0.words)) }
        }
        return values
    }

    /// Choices, known people where people are asked for, and the commands behind a slash.
    private func completions(_ asked: AskedQuestion, _ choices: [PromptChoice]) -> [Message] {
        let people = asked.question.kind == .people ? plan.people.map(\.firstName) : []
        let words = people + language.commands.completions
        return choices.map(\.message) + words.map { Message("text", ["words": .text($0)]) }
    }

    private func intro(of section: Section) -> [Utterance] {
        let key = "intro.\(section.id)"
        return texts.contains(key) ? [Utterance(.instruction, Message(key, values(for: Slot(""))))] : []
    }

    /// The question's own text; a later item of a list may be asked in other words; a finding brings its own.
    private func question(_ asked: AskedQuestion, _ findings: [GoalFinding], _ now: Now) -> [Utterance] {
        let id = asked.question.id
        let values = values(for: asked.slot).merging(consentValues(asked, on: now.day)) { $1 }
        if let finding = findings.first, [.measure, .planCheck].contains(asked.question.kind) {
            let isAgain = asked.slot.field.hasSuffix("2")
            return isAgain
                ? [Utterance(.question, Message("ask.measureAgain", values))]
                : [Utterance(.instruction, finding.reason), Utterance(.question, finding.question)]
        }
        var utterances: [Utterance] = []
        if asked.question.kind == .readBack { utterances += readBack(asked.slot) }
        if asked.question.isSensitive {
            utterances.append(Utterance(.instruction, Message("instruction.handOver", values)))
        }
        let later = (asked.slot.indices.last ?? 1) > 1 && texts.contains("ask.\(id).next")
        let role: Utterance.Role = asked.question.audience == .caseworker ? .instruction : .question
        utterances.append(Utterance(role, Message(later ? "ask.\(id).next" : "ask.\(id)", values)))
        if !later, texts.contains("hint.\(id)") { utterances.append(Utterance(.hint, Message("hint.\(id)", values))) }
        return utterances
    }

    private func choices(of asked: AskedQuestion, _ now: Now) -> [PromptChoice] {
        switch asked.question.kind {
        case .recipients: return recipientChoices(asked)
        case .consent: return consentChoices(asked, on: now.day)
        default: break
        }
        let ids: [String] =
            switch asked.question.kind {
            case .choice(let ids), .choices(let ids): ids
            case .readBack: ReadBackChoice.allCases.map(\.rawValue)
            case .summary: ["sign", "change"]
            case .signature: Signature.Way.allCases.filter { $0 != .typed }.map(\.rawValue)
            default: []
            }
        return ids.map { PromptChoice(id: $0, message: Message("choice.\(asked.question.id).\($0)")) }
    }

    private func findings(for asked: AskedQuestion, _ now: Now) -> [GoalFinding] {
        switch asked.question.kind {
        case .measure:
            let isStep = asked.slot.field.hasPrefix("step.")
            let text = state[Slot(isStep ? "step.what" : "goal.text", asked.slot.indices)]?.words ?? ""
            return checks.goal(text, isStep).filter(\.mustBeAsked)
        case .planCheck: return Conversation.openFindings(state: state, checks: checks, now: now)
        default: return []
        }
    }

    func progress(_ asked: AskedQuestion, _ now: Now) -> Progress {
        let walk = walk(now)
        let all = walk.questions()
        let inPart = all.filter { $0.section == asked.section }
        let sections = dialogue.sections.indices.filter { index in
            dialogue.sections[index].when.isLikely(in: state, dialogue: dialogue)
        }
        return Progress(
            part: (sections.firstIndex(of: asked.section) ?? 0) + 1, parts: sections.count,
            question: (inPart.firstIndex { $0.slot == asked.slot } ?? 0) + 1, questions: inPart.count)
    }

    /// What stands there now, else what is remembered or proposed.
    func prefill(_ asked: AskedQuestion, _ now: Now) -> String {
        // What was signed is not signed again by pressing Enter.
        if Field.isBoundToVersion(asked.slot.field), !walk(now).stands(asked), focus == nil { return "" }
        if let answer = state[asked.slot] {
            if case .consent(let consent) = answer.value { return consentPrefill(consent, asked) }
            if case .choice(let id) = answer.value, id != "typed", asked.question.kind != .planCheck {
                return Int(answer.words) == nil && !answer.words.isEmpty
                    ? answer.words : language.choiceWords.wording(asked.question.id, id)
            }
            return answer.words
        }
        if asked.question.isRemembered, let words = remembered[asked.question.id] { return words }
        switch asked.question.proposal {
        case .today: return language.plain(.point(Moment(now.day)), now.day)
        case .months(let months): return language.plain(.point(Moment(workday(after: months, now))), now.day)
        case nil: return ""
        }
    }

    private func workday(after months: Int, _ now: Now) -> Day {
        let day = now.day.adding(months: months)
        switch day.weekday {
        case .saturday: return day.adding(days: 2)
        case .sunday: return day.adding(days: 1)
        default: return day
        }
    }
}
