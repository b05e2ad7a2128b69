import Messages
import PlanExport
import PlanModel
import PlanStore

extension Program {
    /// `handleplan eksport PLAN --til …`: the copy for one recipient. Throws `Trouble`.
    public func export(_ id: String, to recipient: String, formats: [String], options: MeetingOptions) throws {
        let wanted = try formats.map(Program.format)
        try withHouse(options) { house in
            let meeting = try Program.meeting(id)
            let state = MeetingState(journal: try Journal.entries(of: meeting, in: house.store))
            let shared = try SharedPlan(meeting, state: state, resources: resources, today: clock.now().day)
            let copy = try shared.copy(for: recipient)
            let sealed = house.sealed
            try CopyExport(shared: shared, sealed: sealed, terminal: house.terminal, folder: options.folder)
                .run(copy, formats: wanted)
        }
    }

    /// `handleplan samtykke PLAN`: what was said of passing the plan on, and what is said now; `isShownOnly` asks nothing.
    public func sharing(_ id: String, isShownOnly: Bool, options: MeetingOptions) throws {
        try withHouse(options) { house in
            try house.talkOfSharing(try Program.meeting(id), isShownOnly: isShownOnly)
        }
    }

    private static func meeting(_ id: String) throws -> MeetingID {
        guard let meeting = MeetingID(id) else { throw Trouble(.wrongUse, "noMeeting", ["meeting": .text(id)]) }
        return meeting
    }

    /// A format by its name, or by the Danish word for it.
    private static func format(_ name: String) throws -> CopyFormat {
        let words: [String: CopyFormat] = ["journalnotat": .note, "afskrift": .hand, "tekst": .txt]
        guard let format = CopyFormat(rawValue: name) ?? words[name] else {
            let allowed = MessageValue.list(CopyFormat.allCases.map { .text($0.rawValue) })
            throw Trouble(.wrongUse, "noFormat", ["value": .text(name), "allowed": allowed])
        }
        return format
    }
}

extension MeetingHouse {
    /// Each thing said is in the journal before the next is asked.
    func talkOfSharing(_ id: MeetingID, isShownOnly: Bool) throws {
        let journal = try Journal(id, in: store)
        var isFirst = true
        while true {
            let state = MeetingState(journal: try journal.entries())
            let now = clock.now()
            let shared = try SharedPlan(id, state: state, resources: resources, today: now.day)
            let talk = SharingTalk(
                shared: shared, choice: NumberedChoice(terminal: terminal, catalog: resources.catalog)
            ) { slot, answer in
                let last = MeetingState(journal: try journal.entries())
                try journal.append([
                    JournalEntry(
                        sequence: last.lastSequence + 1, turn: last.lastTurn + 1, at: now.stamp,
                        event: .answered(slot, answer))
                ])
            }
            if isFirst { talk.show() }
            isFirst = false
            guard !isShownOnly else { return }
            guard try talk.next() else { return talk.show() }
        }
    }
}
