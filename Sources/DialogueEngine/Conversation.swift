import CalendarValues
import Messages
import PlanModel

/// A meeting under way, as a value: a line goes in, journal entries and things to say come out.
///
/// The state is a fold over the entries. What is not in them, where the person has gone back to and which numbered
/// choice is waiting, may be lost at any time without losing an answer.
public struct Conversation: Sendable {
    public let dialogue: Dialogue
    public let language: LanguageReaders
    public let checks: Checks
    public let offers: RecipientOffers
    /// The keys of the texts there are, so that a question may have a hint or none.
    let texts: Set<String>
    public private(set) var state: MeetingState
    /// A question gone back to.
    var focus: Slot?
    /// A numbered choice that waits.
    var pending: Pending?
    /// Sections whose heading was shown.
    var shownSections: Set<Int> = []
    /// Answers remembered from the caseworker's last meeting: field → words.
    public var remembered: [String: String]

    public init(
        dialogue: Dialogue, language: LanguageReaders, checks: Checks, offers: RecipientOffers = .none,
        texts: Set<String>, journal: [JournalEntry] = [], remembered: [String: String] = [:]
    ) {
        self.offers = offers
        self.dialogue = dialogue
        self.language = language
        self.checks = checks
        self.texts = texts
        self.remembered = remembered
        state = MeetingState(journal: journal)
    }

    public var plan: Plan { Plan(state) }

    /// The question to be answered now; nil when everything is answered.
    public func current(at now: Now) -> AskedQuestion? {
        guard !state.isCompleted else { return nil }
        let walk = walk(now)
        if let focus, let asked = walk.questions().first(where: { $0.slot == focus }) { return asked }
        return walk.firstOpen()
    }

    /// Writes the first entry of a new meeting.
    public mutating func open(_ opening: Opening, at now: Now) -> Turn {
        var turn = Turn()
        record([.opened(opening)], at: now, &turn)
        return turn
    }

    /// Takes one line: a command, a number of a waiting choice, or the answer to the question.
    public mutating func take(_ raw: String, at now: Now) -> Turn {
        let line = CleanLine(raw)
        var turn = Turn()
        if line.isChanged { turn.utterances.append(Utterance(.instruction, Message("problem.cleaned"))) }
        if !line.isLiteral {
            if let choice = waiting(line.text) {
                pending = nil
                perform(choice.action, at: now, &turn)
                return turn
            }
            if let command = language.commands.read(line.text) ?? behindPrefill(line.text, now) {
                pending = nil
                perform(command, at: now, &turn)
                return turn
            }
            if let pending, !pending.takesWords {
                turn.utterances.append(
                    Utterance(.problem, Message("problem.number", ["count": .number(pending.choices.count)])))
                turn.asksQuietly = true
                return turn
            }
            if language.commands.isUnknown(line.text) {
                turn.utterances.append(Utterance(.problem, Message("problem.command")))
                turn.keepsText = true
                return turn
            }
        }
        let waited = pending
        pending = nil
        guard let asked = current(at: now) else { return turn }
        answer(line.text, to: asked, at: now, &turn)
        // What was not understood leaves the choice where it was.
        if turn.keepsText, let waited {
            pending = waited
            turn.keepsText = false
            turn.asksQuietly = true
        }
        return turn
    }

    /// A command typed behind the answer that stood on the line already.
    private func behindPrefill(_ text: String, _ now: Now) -> Command? {
        guard pending == nil, let asked = current(at: now) else { return nil }
        let standing = prefill(asked, now)
        guard !standing.isEmpty, text.hasPrefix(standing) else { return nil }
        let rest = text.dropFirst(standing.count).drop { $0 == " " }
        return rest.isEmpty ? nil : language.commands.read(String(rest))
    }

    /// Appends the events to the turn and folds them in.
    mutating func record(_ events: [Event], at now: Now, _ turn: inout Turn) {
        let number = turn.entries.first?.turn ?? state.lastTurn + 1
        for event in events {
            let entry = JournalEntry(sequence: state.lastSequence + 1, turn: number, at: now.stamp, event: event)
            state.apply(entry)
            turn.entries.append(entry)
        }
    }

    func walk(_ now: Now) -> Walk {
        let state = state
        let checks = checks
        return Walk(dialogue: dialogue, state: state) {
            Conversation.openFindings(state: state, checks: checks, now: now).count
        }
    }

    /// What the check of the whole plan finds and has not been answered yet; only what must be asked.
    static func openFindings(state: MeetingState, checks: Checks, now: Now) -> [GoalFinding] {
        let plan = Plan(state)
        let answered = Set(plan.checks.map(\.rule))
        return checks.plan(plan, now.day).filter { $0.mustBeAsked && !answered.contains($0.rule) }
    }

    /// After the last question that is asked, what else the check found: for the caseworker to take up or leave.
    func remaining(at now: Now) -> [Utterance] {
        guard state[Slot("plan.check", [2])] != nil else { return [] }
        let open = Conversation.openFindings(state: state, checks: checks, now: now)
        guard !open.isEmpty else { return [] }
        return [Utterance(.instruction, Message("instruction.moreFindings", ["count": .number(open.count)]))]
            + open.map { finding in
                Utterance(
                    .instruction,
                    Message(
                        "item.finding", ["reason": .message(finding.reason), "question": .message(finding.question)]))
            }
    }

    private func waiting(_ text: String) -> PendingChoice? {
        guard let choices = pending?.choices else { return nil }
        if let number = Int(text) { return choices.indices.contains(number - 1) ? choices[number - 1] : nil }
        if let day = onlyDay(text, among: choices) { return day }
        // A choice between two may be answered with yes or no; a no to any other leaves things as they are.
        switch language.replies.read(text, afterNegativeQuestion: false) {
        case .yes where choices.count == 2: return choices[0]
        case .no where choices.count == 2: return choices[1]
        case .no, .noMore: return choices.last { if case .nothing = $0.action { true } else { false } }
        default: return nil
        }
    }

    /// "Den 24." where one of the days to choose from is a 24th.
    private func onlyDay(_ text: String, among choices: [PendingChoice]) -> PendingChoice? {
        let words = text.lowercased().split { " .".contains($0) }
        guard words.count <= 2, let number = words.last.flatMap({ Int($0) }) else { return nil }
        let found = choices.filter { choice in
            guard case .answer(let answers, _) = choice.action, case .time(let time)? = answers.first?.answer.value,
                let day = time.lastDay(from: Day(ordinal: 0))
            else { return false }
            return day.day == number
        }
        return found.count == 1 ? found[0] : nil
    }
}
