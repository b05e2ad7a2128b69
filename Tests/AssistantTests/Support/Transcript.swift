import CalendarValues
import Definitions
import Foundation
import PlanStore
import Testing

@testable import Assistant

/// A whole conversation as it looks on the screen: `Transcripts/*.txt`, each begun anew where it says "programmet startes igen".
///
/// With `HANDLEPLAN_RECORD=1` the file is written from what it says was typed; read the difference before you keep it.
struct Transcript {
    static let restart = "=== programmet startes igen ==="
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Transcripts")

    let name: String
    let head: [String]
    let body: [String]

    init(name: String) throws {
        self.name = name
        let text = try String(contentsOf: Transcript.folder.appending(path: name), encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        head = Array(lines.prefix { $0.hasPrefix("#") })
        var body = Array(lines.dropFirst(head.count))
        while body.last == "" { body.removeLast() }
        self.body = body
    }

    static var names: [String] {
        let found = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return found.filter { $0.hasSuffix(".txt") }.sorted()
    }

    /// The screen as the program makes it now.
    func played() throws -> [String] {
        let place = FileManager.default.temporaryDirectory.appending(path: "handleplan-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: place) }
        let runs = body.split(separator: Transcript.restart, omittingEmptySubsequences: false).map(Array.init)
        var screens: [[String]] = []
        for (number, run) in runs.enumerated() {
            let inputs = run.compactMap { line in
                line.firstRange(of: ScriptTerminal.typed).map {
                    String(line[$0.upperBound...].drop { $0 == " " }).replacing("   (vises ikke)", with: "")
                }
            }
            screens.append(try play(inputs, in: place, run: number))
        }
        return Array(screens.joined(separator: [Transcript.restart]))
    }

    private func play(_ inputs: [String], in place: URL, run: Int) throws -> [String] {
        let terminal = ScriptTerminal(inputs: inputs)
        let resources = try Resources(files: DefinitionFiles())
        let store = try TestStore.opened(in: place.appending(path: "data"))
        var options = MeetingOptions()
        options.folder = place.appending(path: "plan-\(run)").path
        let house = MeetingHouse(
            store: store, resources: resources, clock: try Clock(fixed: Day("2026-11-21")), options: options,
            terminal: terminal)
        try StartScreen(house: house).run()
        let ids = try store.meetings().map(\.text)
        try store.close()
        let screen = terminal.screen.map { line in
            ids.reduce(line.replacing(place.path, with: "MAPPE")) { $0.replacing($1, with: "MØDE") }
        }
        // The program's own key is another in every store.
        let print = #/([0-9A-F]{2}:){31}[0-9A-F]{2}/#
        return screen.map { $0.replacing(#/ +$/#, with: "").replacing(print, with: "FINGERAFTRYK") }
    }

    func record(_ screen: [String]) throws {
        let text = (head + screen).joined(separator: "\n") + "\n"
        try text.write(to: Transcript.folder.appending(path: name), atomically: true, encoding: .utf8)
    }
}
