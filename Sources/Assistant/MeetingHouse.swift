import Definitions
import DialogueEngine
import Foundation
import Messages
import PlanExport
import PlanModel
import PlanStore
import Terminal

/// Opens the store and holds meetings in it: new ones, resumed ones, new versions.
struct MeetingHouse {
    let store: PlanStore
    let resources: Resources
    let clock: Clock
    let options: MeetingOptions
    let terminal: any Terminal

    /// A meeting from its first question; true when it was completed.
    func holdNew() throws -> Bool {
        let dialogue = try resources.files.dialogue(options.dialogue)
        let answers = try options.answerFile.map { try answerFile($0, dialogue) }
        let journal = try Journal.new(in: store)
        var conversation = try resources.conversation(
            dialogue: dialogue, journal: [], remembered: try Remembered(store: store).answers(for: dialogue))
        let now = clock.now()
        let opening = Opening(
            dialogue: dialogue.id, dialogueVersion: dialogue.version, language: resources.catalog.language,
            lawDay: resources.lawDay, day: now.day)
        try journal.append(conversation.open(opening, at: now).entries)
        return try hold(journal, conversation, answers: answers, isResumed: false)
    }

    /// A meeting from where it was left.
    func resume(_ id: MeetingID) throws -> Bool {
        let journal = try Journal(id, in: store)
        var conversation = try conversation(of: journal)
        try journal.append(conversation.resume(at: clock.now()).entries)
        let answers = try options.answerFile.map { try answerFile($0, conversation.dialogue) }
        return try hold(journal, conversation, answers: answers, isResumed: true)
    }

    /// A new version of a completed plan: to be corrected, or withdrawn by the citizen.
    func revise(_ id: MeetingID, isWithdrawn: Bool) throws -> Bool {
        try revise(Journal(id, in: store), isWithdrawn: isWithdrawn)
    }

    func revise(_ journal: Journal, isWithdrawn: Bool) throws -> Bool {
        var conversation = try conversation(of: journal)
        let now = clock.now()
        var entries = conversation.revise(at: now).entries
        if isWithdrawn { entries += conversation.withdraw(at: now).entries }
        try journal.append(entries)
        return try hold(journal, conversation, answers: nil, isResumed: true)
    }

    /// Writes the documents of a plan that is complete.
    func write(_ plan: Plan, id: String) throws -> WrittenHandover {
        try HandoverWriter(resources: resources, folder: options.folder, sealed: sealed)
            .write(plan, id: id, today: clock.now().day)
    }

    /// Writes the documents of the last version that was completed, also while a new one is under way. Throws `Trouble`.
    func writeAgain(_ id: MeetingID) throws -> WrittenHandover {
        let state = MeetingState(journal: try Journal.entries(of: id, in: store))
        guard let completed = state.lastCompleted else {
            throw Trouble(.wrongUse, "notFinished", ["meeting": .text(id.text)])
        }
        return try write(Plan(completed), id: id.text)
    }

    /// Drops a new version that was begun, so that the signed one stands.
    func dropRevision(_ id: MeetingID) throws {
        let journal = try Journal(id, in: store)
        var conversation = try conversation(of: journal)
        try journal.append(conversation.dropRevision(at: clock.now()).entries)
    }

    var sealed: SealedPlan {
        SealedPlan(keys: SigningKeys(store: store), clock: clock, letterhead: resources.letterhead)
    }

    private func edition(_ id: String) -> Edition {
        Edition(planID: id, today: clock.now().day, catalog: resources.catalog, danish: resources.danish)
    }

    func conversation(of journal: Journal) throws -> Conversation {
        let entries = try journal.entries()
        let state = MeetingState(journal: entries)
        let dialogue = try resources.files.dialogue(state.opening?.dialogue ?? options.dialogue)
        return try resources.conversation(dialogue: dialogue, journal: entries, remembered: [:])
    }

    private func hold(
        _ journal: Journal, _ conversation: Conversation, answers: AnswerFile?, isResumed: Bool
    ) throws -> Bool {
        let frontend = frontend(answers, for: journal, conversation)
        let session = Session(
            journal: journal, conversation: conversation, frontend: frontend, resources: resources, clock: clock,
            remembered: Remembered(store: store),
            handover: { finished in
                let hints = try copyHints(journal.id, finished, isInteractive: frontend.isInteractive)
                return try write(finished.plan, id: journal.id.text).adding(hints)
            },
            doubt: { plan in sealed.doubt(about: plan, edition: edition(journal.id.text))?.message })
        frontend.say(isResumed ? conversation.recap(at: clock.now()) : conversation.overview())
        let isCompleted = try session.run()
        if let trouble = (frontend as? AnswerFrontend)?.trouble { throw trouble }
        if isCompleted, frontend.isInteractive { try copyOffer(journal.id, session.conversation).ask() }
        return isCompleted
    }

    private func frontend(_ answers: AnswerFile?, for journal: Journal, _ conversation: Conversation) -> any Frontend {
        let catalog = resources.catalog
        if options.isProtocol { return JSONLinesFrontend(catalog: catalog, terminal: terminal) }
        let names = SpeakerNames(catalog: catalog)
        let plain = TerminalFrontend(terminal: terminal, catalog: catalog, names: names)
        guard let answers else { return plain }
        return AnswerFrontend(answers: answers, catalog: catalog, terminal: plain, names: names)
    }

    private func answerFile(_ path: String, _ dialogue: Dialogue) throws -> AnswerFile {
        guard let data = FileManager.default.contents(atPath: path), let text = String(bytes: data, encoding: .utf8)
        else {
            throw Trouble(.wrongUse, "unreadableFile", ["file": .text(path)])
        }
        return try AnswerFile(path: path, text: text, dialogue: dialogue)
    }
}
