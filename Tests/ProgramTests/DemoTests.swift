import Foundation
import PseudoTerminal
import Testing

/// `make demo` holds a whole meeting without a keyboard.
@Suite struct DemoTests {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    @Test func demoRunsToItsEndAndNamesItsMainDocumentLast() throws {
        let sandbox = try Sandbox(hasStore: false)
        let run = try sandbox.run(
            "/bin/sh", ["scripts/demo", Sandbox.program],
            environment: ["HANDLEPLAN_DEMO_FOLDER": sandbox.home + "/papirer"], directory: DemoTests.root)
        #expect(run.ending == .exit(0), "\(run.errors)")
        #expect(run.errors.isEmpty)
        let last = run.output.split(separator: "\n").last.map(String.init) ?? ""
        #expect(last.hasPrefix(sandbox.home + "/papirer/"))
        #expect(FileManager.default.fileExists(atPath: last))
        let document = try String(contentsOfFile: sandbox.home + "/papirer/handleplan.txt", encoding: .utf8)
        #expect(document.contains("Bjarne Lund"))
        #expect(
            run.output.contains(try #require(document.split(separator: "\n").first { $0.count > 20 })),
            "shown before it is named")
        try sandbox.expectClosedModes()
        #expect(try FileManager.default.contentsOfDirectory(atPath: sandbox.temporary).isEmpty, "nothing else is left")
    }

    /// What the answer file lacks is named, and so is what it has that nobody asks.
    @Test func incompleteAnswerFileIsToldWithWhatIsMissing() throws {
        let sandbox = try Sandbox()
        let few = try sandbox.write("få.yaml", "caseworker.name: Karin Dam\n")
        let run = try sandbox.run(["møde", "--svar", few, "--adgang-fil", sandbox.passphraseFile])
        #expect(run.ending == .exit(2))
        #expect(run.errors.contains("caseworker.authority"))
        let unknown = try sandbox.write("ukendt.yaml", "caseworker.name: Karin Dam\n\nfindes.ikke: ja\n")
        let second = try sandbox.run(["møde", "--svar", unknown, "--adgang-fil", sandbox.passphraseFile])
        #expect(second.ending == .exit(2))
        #expect(second.errors.contains("ukendt.yaml:3:") && second.errors.contains("findes.ikke"), "\(second.errors)")
    }
}
