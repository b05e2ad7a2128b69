import DialogueEngine
import Foundation
import Messages
import PlanExport
import PlanModel
import PlanStore

/// Holds one meeting: asks, takes, writes down, shows, until it is signed or left.
final class Session {
    private let journal: Journal
    private let frontend: any Frontend
    private let resources: Resources
    private let clock: Clock
    private let remembered: Remembered
    private(set) var conversation: Conversation
    private var draft: String?
    private var leaves = false
    /// Why the last answer is not on disk.
    private var unsaved: Trouble?
    private let handover: (Conversation) throws -> WrittenHandover
    private let doubt: (Plan) -> Message?

    init(
        journal: Journal, conversation: Conversation, frontend: any Frontend, resources: Resources, clock: Clock,
        remembered: Remembered, handover: @escaping (Conversation) throws -> WrittenHandover,
        doubt: @escaping (Plan) -> Message?
    ) {
        self.journal = journal
        self.conversation = conversation
        self.frontend = frontend
        self.resources = resources
        self.clock = clock
        self.remembered = remembered
        self.handover = handover
        self.doubt = doubt
    }

    /// Runs until the meeting is complete or left; true when complete. Throws `EndedBySignal` and `Trouble`.
    func run() throws -> Bool {
        while true {
            guard let prompt = conversation.prompt(at: clock.now()) else { return conversation.state.isCompleted }
            if prompt.showsPlan, draft == nil {
                frontend.show(planText())
                if let doubt = doubt(conversation.plan) { tell(.problem, doubt) }
            }
            switch frontend.ask(prompt, draft: draft) {
            case .line(let line):
                leaves = false
                if try take(line) { return conversation.state.isCompleted }
            case .interrupted(let hadText): if try interrupted(hadText) { return false }
            case .end: if try end() { return false }
            case .terminated(let signal): throw EndedBySignal(number: signal)
            case .unusable(let message): tell(.problem, message)
            case .failed(let errno): throw Trouble(.inputOutput, "terminal", ["errno": .number(Int(errno))])
            }
        }
    }

    /// Whether the meeting is left or complete.
    private func take(_ line: String) throws -> Bool {
        var next = conversation
        let turn = next.take(line.precomposedStringWithCanonicalMapping, at: clock.now())
        do {
            try journal.append(turn.entries)
        } catch let error as StoreError {
            try notSaved(line, error)
            return false
        }
        if !turn.entries.isEmpty { unsaved = nil }
        conversation = next
        remember(turn)
        draft = turn.keepsText ? line : turn.asksQuietly ? "" : nil
        frontend.say(turn.utterances)
        return try carryOut(turn.effect)
    }

    /// What was typed stays on the line, and nothing is said to be saved; where no later attempt can succeed, the run ends.
    private func notSaved(_ line: String, _ error: StoreError) throws {
        let trouble = Trouble(error)
        switch error {
        case .inputOutput, .mustReopen: throw trouble
        default:
            draft = line
            unsaved = trouble
            tell(.problem, trouble.message)
        }
    }

    /// What is remembered is a convenience: a meeting does not fail because it could not be kept.
    private func remember(_ turn: Turn) {
        if conversation.plan.isPlaceBlocked {
            try? remembered.forgetPlaces()
        } else {
            try? remembered.keep(turn.entries, dialogue: conversation.dialogue)
        }
    }

    private func carryOut(_ effect: Effect?) throws -> Bool {
        switch effect {
        case nil: return false
        case .showPlan: frontend.show(planText())
        case .hide: frontend.hide()
        case .pause: try pause()
        case .leave: return try left()
        case .completed:
            try completed()
            return true
        }
        return false
    }

    private func pause() throws {
        frontend.hide()
        while case .interrupted = frontend.wait(Message("session.paused")) {}
        var next = conversation
        let turn = next.resume(at: clock.now())
        try journal.append(turn.entries)
        conversation = next
        frontend.say(conversation.recap(at: clock.now()))
    }

    private func completed() throws {
        if frontend.showsFinishedPlan { frontend.show(planText()) }
        let written: WrittenHandover
        do { written = try handover(conversation) } catch let trouble as Trouble {
            // The plan is signed and safe; only its papers are missing.
            tell(.problem, trouble.message)
            tell(.instruction, Message("handover.safe", ["meeting": .text(journal.id.text)]))
            return
        }
        frontend.say(written.utterances)
        frontend.finished(id: journal.id.text, folder: written.folder, document: written.document)
    }

    /// The first Ctrl-C on an empty line says how to leave, the second leaves.
    private func interrupted(_ hadText: Bool) throws -> Bool {
        // The line is empty now, also where an answer stood on it beforehand.
        draft = ""
        if hadText { return false }
        if leaves { return try left() }
        leaves = true
        tell(.instruction, Message("session.howToLeave"))
        return false
    }

    private func end() throws -> Bool {
        guard frontend.isInteractive, !leaves else { return try left() }
        leaves = true
        tell(.instruction, Message("session.atEnd"))
        return false
    }

    /// Throws where the last answer could not be saved: then it is not true that all is.
    private func left() throws -> Bool {
        if let unsaved { throw unsaved }
        tell(.instruction, Message("session.left", ["meeting": .text(journal.id.text)]))
        return true
    }

    private func planText() -> String {
        let edition = Edition(
            planID: journal.id.text, today: clock.now().day, catalog: resources.catalog, danish: resources.danish)
        return TextRenderer().text(PlanDocument(plan: conversation.plan, edition: edition))
    }

    private func tell(_ role: Utterance.Role, _ message: Message) { frontend.say([Utterance(role, message)]) }
}
