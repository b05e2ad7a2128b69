import CalendarValues
import Cryptography
import Definitions
import Foundation
import PlanModel
import PlanStore
import Signing
import Testing

@testable import Assistant

/// Talks about passing on the demo plan, and what is then written. The conversations stand in `SharingTranscripts/`:
/// `❯` stands before what is typed; `HANDLEPLAN_RECORD=1` writes them from what they type.
@Suite struct SharingTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
        path: "SharingTranscripts")
    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()

    /// A file begins with the commands that are run; each takes what is typed for it from the lines that follow.
    @Test(arguments: names)
    func looksLikeItsTranscript(name: String) throws {
        let url = SharingTests.folder.appending(path: name)
        let text = try String(contentsOf: url, encoding: .utf8)
        let screen = try SharingRun(text).screen().joined(separator: "\n") + "\n"
        if ProcessInfo.processInfo.environment["HANDLEPLAN_RECORD"] == "1" {
            return try screen.write(to: url, atomically: true, encoding: .utf8)
        }
        #expect(screen == text, "\(name)")
        #expect(!screen.contains("⟨"))
    }

    @Test func thereAreTranscripts() { #expect(SharingTests.names.count >= 5) }

    @Test func whatIsWrittenIsSealedPrivateAndListed() throws {
        try SharingRun.held { house, id, _ in
            let out = FileManager.default.temporaryDirectory.appending(path: "copy-\(UUID().uuidString)")
            defer { try? FileManager.default.removeItem(at: out) }
            let shared = try SharedPlan(
                id, state: MeetingState(journal: try Journal.entries(of: id, in: house.store)),
                resources: house.resources, today: house.clock.now().day)
            let sealed = SealedPlan(keys: SigningKeys(store: house.store), clock: house.clock, letterhead: nil)
            for recipient in ["borger", "kommune"] {
                let folder = out.appending(path: recipient).path
                try CopyExport(
                    shared: shared, sealed: sealed, terminal: ScriptTerminal(inputs: ["1"]), folder: folder
                ).run(try shared.copy(for: recipient), formats: [])
                let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
                #expect(names.contains("plan.pdf") && names.contains("MANIFEST.txt") && names.contains("udsteder.pem"))
                let manifest = try String(contentsOfFile: "\(folder)/manifest.json", encoding: .utf8)
                for name in names {
                    let path = "\(folder)/\(name)"
                    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
                    #expect(mode == 0o600, "\(name)")
                    #expect(!name.lowercased().contains("bjarne") && !name.contains("lund"))
                    guard !name.lowercased().hasPrefix("manifest") else { continue }
                    #expect(manifest.contains("\"\(name)\""), "\(name)")
                    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
                    #expect(!text.contains("⟨"), "\(name)")
                }
                let pdf = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/plan.pdf")))
                let anchors = try Certificate.all(
                    in: [UInt8](Data(contentsOf: URL(fileURLWithPath: "\(folder)/udsteder.pem"))))
                let noon = try #require(UTCTime(year: 2026, month: 11, day: 21, hour: 12))
                #expect(
                    SignatureCheck(trusting: anchors, at: noon).report(on: pdf).verdict == .wholeAndTrusted,
                    "\(recipient)")
            }
        }
    }

    @Test func withoutConsentNothingIsHandedOver() throws {
        try SharingRun.held { house, id, _ in
            let shared = try SharedPlan(
                id, state: MeetingState(journal: try Journal.entries(of: id, in: house.store)),
                resources: house.resources, today: house.clock.now().day)
            for recipient in shared.asked {
                let trouble = #expect(throws: Trouble.self) { try shared.copy(for: recipient.id) }
                #expect(trouble?.exit == .found)
            }
            let unknown = #expect(throws: Trouble.self) { try shared.copy(for: "naboen") }
            #expect(unknown?.exit == .wrongUse)
        }
    }
}
