import CalendarValues
import Definitions
import DialogueEngine
import Foundation
import Messages
import PlanStore
import Terminal

/// One run of the program: what the subcommands share.
public struct Program {
    public let resources: Resources
    public let clock: Clock

    /// Throws `DefinitionProblem` and `Trouble`.
    public init(language: String = "da", definitions: String? = nil, today: Day? = nil) throws {
        let folder = definitions.map { URL(fileURLWithPath: $0) } ?? DefinitionLocation.folder
        resources = try Resources(files: DefinitionFiles(folder: folder), language: language)
        clock = try Clock(fixed: today)
    }

    /// The program's version; `--version` prints it.
    public static let version = "0.1"

    /// To be called first, before anything is read: crash reports, core files and new files are closed to others.
    public static func prepare() {
        // A file over its allowed size is an error to be told, not the end of the program.
        signal(SIGXFSZ, SIG_IGN)
        _ = ProcessHardening.apply()
    }

    /// The day of `--dato`; throws where it is none.
    public static func day(_ text: String?) throws -> Day? {
        guard let text else { return nil }
        guard let day = Day(text) else { throw Trouble(.wrongUse, "badDay", ["value": .text(text)]) }
        return day
    }

    /// `handleplan`: the start screen.
    public func start(_ options: MeetingOptions) throws {
        try withHouse(options) { try StartScreen(house: $0).run() }
    }

    /// `handleplan møde`: one meeting, new or resumed.
    public func meeting(_ options: MeetingOptions) throws {
        try withHouse(options) { house in
            guard let id = options.meeting else {
                _ = try house.holdNew()
                return
            }
            guard let meeting = MeetingID(id) else { throw Trouble(.wrongUse, "noMeeting", ["meeting": .text(id)]) }
            _ = try house.resume(meeting)
        }
    }

    /// `handleplan eksport`: the documents of a signed plan once more.
    public func export(_ id: String, options: MeetingOptions) throws {
        try withHouse(options) { house in
            guard let meeting = MeetingID(id) else { throw Trouble(.wrongUse, "noMeeting", ["meeting": .text(id)]) }
            let written = try house.writeAgain(meeting)
            house.terminal.write(written.utterances.map { StyledLine(resources.catalog.text($0.message)) })
            house.terminal.write([StyledLine(written.document)])
        }
    }

    /// `handleplan underskrift`: a new version in which nothing but the signatures need be asked again.
    public func signAgain(_ id: String, options: MeetingOptions) throws {
        try withHouse(options) { house in
            guard let meeting = MeetingID(id) else { throw Trouble(.wrongUse, "noMeeting", ["meeting": .text(id)]) }
            let journal = try Journal(meeting, in: house.store)
            guard try house.conversation(of: journal).state.isCompleted else {
                throw Trouble(.wrongUse, "notFinished", ["meeting": .text(id)])
            }
            _ = try house.revise(journal, isWithdrawn: false)
        }
    }

    func withHouse(_ options: MeetingOptions, _ work: (MeetingHouse) throws -> Void) throws {
        let catalog = resources.catalog
        let terminal = standardTerminal(isAccessible: options.isAccessible) { standing in
            catalog.text(Message("prompt.standing", ["answer": .text(standing)]))
        }
        let source = PassphraseSource(file: options.passphraseFile, terminal: terminal, catalog: catalog)
        let store = try StoreLocation.open(source)
        let house = MeetingHouse(store: store, resources: resources, clock: clock, options: options, terminal: terminal)
        do { try work(house) } catch {
            try? store.close()
            throw error
        }
        try store.close()
    }
}
