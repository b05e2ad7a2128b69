import DialogueEngine
import Foundation
import Messages
import PlanModel
import PlanStore
import Terminal

/// What the program opens with: a new meeting, one to go on with, a finished plan, or the end.
struct StartScreen {
    let house: MeetingHouse

    private var catalog: Catalog { house.resources.catalog }

    /// Runs until the end is chosen or the input ends. Throws `EndedBySignal`.
    func run() throws {
        house.terminal.write([StyledLine(text("start.title"), .heading)])
        while true {
            let meetings = try MeetingRegister(store: house.store).meetings().filter(\.isOpened)
            let open = meetings.filter { !$0.isCompleted }
            let done = meetings.filter(\.isCompleted)
            var ways = ["start.new"]
            if !open.isEmpty { ways.append("start.resume") }
            if !done.isEmpty { ways.append("start.plans") }
            guard let chosen = try choose("start.ask", (ways + ["start.end"]).map { text($0) }) else { return }
            switch (ways + ["start.end"])[chosen] {
            case "start.new": try holding { _ = try house.holdNew() }
            case "start.resume": try resume(open)
            case "start.plans": try finished(done)
            default: return
            }
        }
    }

    private func resume(_ meetings: [MeetingSummary]) throws {
        let lines = meetings.map { meeting in
            text("start.meeting", ["citizen": name(meeting), "meeting": .text(meeting.id.text)])
        }
        guard let chosen = try choose("start.which", lines + [text("start.back")]), meetings.indices.contains(chosen)
        else { return }
        let meeting = meetings[chosen]
        guard meeting.version > 1 else {
            try holding { _ = try house.resume(meeting.id) }
            return
        }
        switch try choose("start.revisionWhat", ["start.goOn", "start.drop", "start.back"].map { text($0) }) {
        case 0: try holding { _ = try house.resume(meeting.id) }
        case 1: try holding { try house.dropRevision(meeting.id) }
        default: break
        }
    }

    private func finished(_ meetings: [MeetingSummary]) throws {
        let lines = meetings.map { meeting in
            text(
                "start.plan",
                ["citizen": name(meeting), "meeting": .text(meeting.id.text), "version": .number(meeting.version)])
        }
        guard let chosen = try choose("start.which", lines + [text("start.back")]), meetings.indices.contains(chosen)
        else { return }
        let id = meetings[chosen].id
        let ways = ["start.revise", "start.withdraw", "start.export", "start.sharing", "start.copies", "start.back"].map
        { text($0) }
        switch try choose("start.planWhat", ways) {
        case 0: try holding { _ = try house.revise(id, isWithdrawn: false) }
        case 1: try holding { _ = try house.revise(id, isWithdrawn: true) }
        case 2: try holding { tell(try house.writeAgain(id)) }
        case 3: try holding { try house.talkOfSharing(id, isShownOnly: false) }
        case 4: try holding { try copy(of: id) }
        default: break
        }
    }

    /// The copy for one of those who may have one: the citizen and the authority always, others with a consent.
    private func copy(of id: MeetingID) throws {
        let state = MeetingState(journal: try Journal.entries(of: id, in: house.store))
        let shared = try SharedPlan(id, state: state, resources: house.resources, today: house.clock.now().day)
        let copies = shared.recipients.compactMap { shared.copy(for: $0) }
        let names = copies.map { catalog.text(shared.name(of: $0.recipient)).capitalised }
        guard let chosen = try choose("start.copyWhom", names + [text("start.back")]), copies.indices.contains(chosen)
        else { return }
        try CopyExport(
            shared: shared, sealed: house.sealed, terminal: house.terminal, folder: nil
        ).run(copies[chosen], formats: [])
    }

    /// Trouble with one meeting is told, and the start screen stays.
    private func holding(_ meeting: () throws -> Void) throws {
        do { try meeting() } catch let error as StoreError {
            tell(Trouble(error))
            if error == .mustReopen { throw Trouble(error) }
        } catch let trouble as Trouble {
            guard trouble.exit != .inputOutput || house.terminal.outputFailure == nil else { throw trouble }
            tell(trouble)
        }
    }

    private func tell(_ written: WrittenHandover) {
        house.terminal.write(written.utterances.map { StyledLine(catalog.text($0.message)) })
    }

    private func tell(_ trouble: Trouble) {
        house.terminal.write([StyledLine([.init("! ", .warning), .init(catalog.text(trouble.message))])])
    }

    /// The index of what was chosen; nil at the end of input.
    private func choose(_ question: String, _ lines: [String]) throws -> Int? {
        try NumberedChoice(terminal: house.terminal, catalog: catalog).choose(Message(question), lines)
    }

    private func name(_ meeting: MeetingSummary) -> MessageValue {
        meeting.citizen.map { .text($0) } ?? .message(Message("start.noName"))
    }

    private func text(_ key: String, _ values: [String: MessageValue] = [:]) -> String {
        catalog.text(Message(key, values))
    }
}
