import CalendarValues
import Cryptography
import Definitions
import Foundation
import PDFReading
import PlanStore
import Signing
import Testing

@testable import Assistant
@testable import PlanSamples

/// The demo meeting from its answer file to the papers in the folder.
@Suite struct HandoverTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Holds the meeting and gives the folder's files by name.
    private func held(typing inputs: [String] = [], _ use: ([String: [UInt8]], [String]) throws -> Void) throws {
        let place = FileManager.default.temporaryDirectory.appending(path: "handleplan-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: place) }
        let terminal = ScriptTerminal(inputs: inputs)
        var options = MeetingOptions()
        options.folder = place.appending(path: "papirer").path
        options.answerFile = HandoverTests.root.appending(path: "examples/demo.yaml").path
        let store = try TestStore.opened(in: place.appending(path: "data"))
        let house = MeetingHouse(
            store: store, resources: try Resources(files: DefinitionFiles()),
            clock: try Clock(fixed: Day("2026-11-21")), options: options, terminal: terminal)
        #expect(try house.holdNew())
        try store.close()
        var files: [String: [UInt8]] = [:]
        for folder in ["papirer", "papirer-v1-herberg"] {
            let names = try? FileManager.default.contentsOfDirectory(atPath: place.appending(path: folder).path)
            for name in names ?? [] {
                let file = folder == "papirer" ? name : "herberg/\(name)"
                files[file] = [UInt8](try Data(contentsOf: place.appending(path: "\(folder)/\(name)")))
            }
        }
        try use(files, terminal.screen)
    }

    @Test func theDemoEndsWithSealedPapers() throws {
        try held { files, screen in
            let names = [
                "LAES-MIG.txt", "handleplan.json", "handleplan.pdf", "handleplan.schema.json", "handleplan.txt",
                "udsteder.pem",
            ]
            #expect(files.keys.sorted() == names)
            #expect(screen.contains { $0.hasSuffix("/papirer/handleplan.pdf") })
            #expect(screen.last == "Der er ikke skrevet noget.", "no answer writes no copy")
            for (name, bytes) in files where name.hasSuffix(".txt") {
                // A key shown as itself is a text that is missing.
                #expect(!String(decoding: bytes, as: UTF8.self).contains("⟨"), "\(name)")
            }
            #expect(!screen.contains { $0.contains("⟨") })
            #expect(!screen.contains { $0.contains("5.3.1977") }, "a birth date stays off the screen")
        }
    }

    @Test func theCopyAgreedToInTheMeetingIsOfferedAndWritten() throws {
        try held(typing: ["1"]) { files, screen in
            #expect(screen.contains("Skal det skrives til herberget?"))
            #expect(files["herberg/plan.pdf"] != nil && files["herberg/manifest.json"] != nil)
            let text = String(decoding: try #require(files["herberg/plan.txt"]), as: UTF8.self)
            #expect(text.contains("har sagt ja"))
            #expect(!text.contains("alkohol"), "what nobody agreed to pass on stays")
        }
    }

    @Test func theSealIsWholeAndTheIssuerIsKnown() throws {
        try held { files, _ in
            let pdf = try #require(files["handleplan.pdf"])
            let anchors = try Certificate.all(in: try #require(files["udsteder.pem"]))
            let noon = try #require(UTCTime(year: 2026, month: 11, day: 21, hour: 12))
            let check = SignatureCheck(trusting: anchors, at: noon)
            let report = check.report(on: pdf)
            #expect(report.verdict == .wholeAndTrusted)
            #expect(report.signature?.isOurs == true)
            #expect(SignatureCheck(trusting: [], at: noon).report(on: pdf).verdict == .wholeSignerUnknown)
        }
    }

    /// The document as its reader's voice says it: every heading, list, table and field in its place.
    @Test func theStructureTreeOfTheDemo() throws {
        try held { files, _ in
            let pdf = try #require(files["handleplan.pdf"])
            let reading = try #require(PDFReading(pdf))
            let print = #/([0-9A-F]{2}:\s?){31}[0-9A-F]{2}/#
            let id = #/\b[a-z0-9]{10}\b(?=, version|$)/#.anchorsMatchLineEndings()
            let text = StructureReading(reading).text.replacing(print, with: "FINGERAFTRYK").replacing(id, with: "PLAN")
            try expectGolden(text, in: "Tests/AssistantTests/Golden/demo-structure.txt")
        }
    }
}
