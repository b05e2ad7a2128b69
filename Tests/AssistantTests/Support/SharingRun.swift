import CalendarValues
import Definitions
import Foundation
import PlanModel
import PlanStore

@testable import Assistant

/// Commands about passing on the demo plan, run one after the other: `$ samtykke`, `$ eksport job`, `$ dag 2027-06-01`.
struct SharingRun {
    private let commands: [(words: [String], inputs: [String])]

    init(_ text: String) {
        var commands: [(words: [String], inputs: [String])] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("$ ") {
                commands.append((line.dropFirst(2).split(separator: " ").map(String.init), []))
            } else if let typed = line.range(of: "\(ScriptTerminal.typed) ") {
                commands[commands.count - 1].inputs.append(String(line[typed.upperBound...]))
            }
        }
        self.commands = commands
    }

    func screen() throws -> [String] {
        var screen: [String] = []
        let isBlocked = commands.contains { $0.words.first == "hemmeligt" }
        try SharingRun.held(isBlocked: isBlocked) { house, id, place in
            var today = house.clock
            for (words, inputs) in commands {
                if !screen.isEmpty { screen.append("") }
                screen.append("$ " + words.joined(separator: " "))
                if words[0] == "dag" { today = try Clock(fixed: Day(words[1])) }
                let terminal = ScriptTerminal(inputs: inputs)
                var options = house.options
                options.folder = place.appending(path: "kopi-\(screen.count)").path
                let house = MeetingHouse(
                    store: house.store, resources: house.resources, clock: today, options: options, terminal: terminal)
                do { try SharingRun.run(words, house, id) } catch let trouble as Trouble {
                    terminal.write([.init(house.resources.catalog.text(trouble.message))])
                }
                screen += terminal.screen.map {
                    $0.replacing(id.text, with: "PLAN").replacing(place.path, with: "MAPPE")
                        .replacing(/fingeraftryk: .*/.ignoresCase(), with: "fingeraftryk: …")
                }
            }
        }
        return screen
    }

    private static func run(_ words: [String], _ house: MeetingHouse, _ id: MeetingID) throws {
        switch words[0] {
        case "samtykke": try house.talkOfSharing(id, isShownOnly: words.contains("--vis"))
        case "eksport":
            let state = MeetingState(journal: try Journal.entries(of: id, in: house.store))
            let shared = try SharedPlan(id, state: state, resources: house.resources, today: house.clock.now().day)
            let sealed = SealedPlan(keys: SigningKeys(store: house.store), clock: house.clock, letterhead: nil)
            try CopyExport(shared: shared, sealed: sealed, terminal: house.terminal, folder: house.options.folder)
                .run(try shared.copy(for: words[1]), formats: [.txt, .ics])
        default: break
        }
    }

    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The demo meeting, held and signed in a store of its own; nobody is named in it, so that each file says who is.
    static func held(isBlocked: Bool = false, _ use: (MeetingHouse, MeetingID, URL) throws -> Void) throws {
        let place = FileManager.default.temporaryDirectory.appending(path: "handleplan-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: place) }
        let demo = try String(contentsOf: root.appending(path: "examples/demo.yaml"), encoding: .utf8)
        let answers = place.appending(path: "svar.yaml")
        let nobody = demo.split(separator: "\n").filter { !$0.hasPrefix("consent.") }
            .map { $0.hasPrefix("sharing.whom:") ? "sharing.whom: ingen" : String($0) }.joined(separator: "\n")
        let text = isBlocked ? nobody.replacing("safety.block: nej", with: "safety.block: ja") : nobody
        try text.write(to: answers, atomically: true, encoding: .utf8)
        var options = MeetingOptions()
        options.folder = place.appending(path: "papirer").path
        options.answerFile = answers.path
        let store = try TestStore.opened(in: place.appending(path: "data"))
        let house = MeetingHouse(
            store: store, resources: try Resources(files: DefinitionFiles()),
            clock: try Clock(fixed: Day("2026-11-21")), options: options, terminal: ScriptTerminal(inputs: []))
        _ = try house.holdNew()
        guard let id = try store.meetings().first else { throw CocoaError(.fileNoSuchFile) }
        try use(house, id, place)
        try store.close()
    }
}
