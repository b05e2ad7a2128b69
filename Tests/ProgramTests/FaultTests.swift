import Foundation
import PseudoTerminal
import Testing

/// Disks that are full, closed or broken: never "gemt" for what is not, and what was typed stays.
@Suite struct FaultTests {
    static let longWords = String(repeating: "en dør, jeg kan låse, og fred og ro ", count: 200)

    @Test(.enabled(if: SmallDisk.works, "only root may mount a small disk"))
    func fullDiskKeepsWhatWasTypedAndTakesItWhenThereIsRoom() throws {
        let sandbox = try Sandbox(hasStore: false)
        let disk = try #require(SmallDisk(at: sandbox.data, kilobytes: 3_000))
        try sandbox.makeStore()
        let (terminal, _) = try sandbox.terminal(at: "wish.words")
        try terminal.expectPrompt("Åse")
        try disk.fill()
        terminal.send("\(FaultTests.longWords)\r")
        let told = try terminal.expect(text: "trouble.noSpace")
        #expect(!told.contains("✓"))
        try terminal.expectPrompt("Åse")
        try terminal.expect("fred og ro")
        disk.makeRoom()
        terminal.send("\r")
        try terminal.expect("✓")
        try terminal.expect(text: "ask.situation.sleep")
        let said = try sandbox.endedWith(terminal)
        #expect(said.last?.id == "wish.words" && said.last?.words.count == FaultTests.longWords.count - 1)
    }

    /// Every answer that fits is whole, and none that does not is said to be saved.
    @Test(.enabled(if: SmallDisk.works, "only root may mount a small disk"))
    func meetingOnADiskThatFillsLosesNothingSaved() throws {
        let sandbox = try Sandbox(hasStore: false)
        let disk = try #require(SmallDisk(at: sandbox.data, kilobytes: 1_500))
        try sandbox.makeStore()
        let meeting = try JSONMeeting(sandbox)
        var acknowledged: [SaidAnswer] = []
        while let question = try meeting.question(), question.id != "wish.words", let id = question.id {
            acknowledged.append(SaidAnswer(id: id, words: OrdinaryAnswers().answer(to: question)))
            meeting.answer(OrdinaryAnswers().answer(to: question))
        }
        try disk.fill()
        for _ in 0..<5 { meeting.answer(FaultTests.longWords) }
        meeting.closeInput()
        while let line = try meeting.next() {
            #expect(!line.isEcho && line.text?.lines.contains { $0.contains("gemt.") } != true)
        }
        #expect(try meeting.waitForEnd() == .exit(4))
        disk.makeRoom()
        #expect(try sandbox.saidAnswers() == acknowledged)
    }

    @Test(.enabled(if: SmallDisk.works, "only root may mount a disk"), arguments: [true, false])
    func readOnlyDiskIsToldBeforeTheFirstQuestion(hasStore: Bool) throws {
        let sandbox = try Sandbox(hasStore: false)
        let disk = try #require(SmallDisk(at: sandbox.data, kilobytes: 4_000))
        if hasStore { try sandbox.makeStore() }
        disk.makeReadOnly()
        let run = try sandbox.run(["møde", "--adgang-fil", sandbox.passphraseFile], input: "Karin Dam\n")
        #expect(run.ending == .exit(4))
        #expect(run.errors.contains(Texts.beginning("trouble.readOnly")), "\(run.errors)")
        #expect(!run.output.contains(Texts.beginning("ask.caseworker.name")))
    }

    /// A failed synchronisation is never "gemt", whichever of them it is, and what was saved before is whole.
    @Test(.enabled(if: Strace.works, "strace cannot trace here"), arguments: ["fdatasync", "fsync"])
    func failedSynchronisationIsNeverSaved(call: String) throws {
        let script = Array(try Sandbox().hold(until: "meeting.day").prefix(3))
        var failures = 0
        for point in 1...40 {
            let sandbox = try Sandbox()
            let meeting = try JSONMeeting(sandbox, wrapper: Strace.words(sandbox, call, "error=EIO:when=\(point)"))
            for said in script { meeting.answer(said.words) }
            meeting.closeInput()
            var lines: [ProtocolLine] = []
            while let line = try meeting.next() { lines.append(line) }
            let ending = try meeting.waitForEnd()
            let found = try sandbox.saidAnswers()
            let acknowledged = KillTests.acknowledged(in: lines)
            #expect(found.count >= acknowledged && found == Array(script.prefix(found.count)), "\(call) \(point)")
            guard try Strace.calls(sandbox, call) >= point else { break }
            failures += 1
            // Making room beforehand and tidying up afterwards may fail, as long as every answer is there.
            #expect(ending == .exit(4) || acknowledged == script.count, "\(call) \(point): saved \(acknowledged)")
        }
        #expect(failures > 0)
    }

    /// Output that goes nowhere ends the program with a code of its own, and never in a loop.
    @Test func closedOutputEndsTheProgram() throws {
        let sandbox = try Sandbox()
        let command = "exec \"$0\" møde --adgang-fil \"$1\" >/dev/full"
        let run = try sandbox.run(
            "/bin/sh", ["-c", command, Sandbox.program, sandbox.passphraseFile], input: Array("Karin\n".utf8))
        #expect(run.ending == .exit(4))
        #expect(run.errors.contains(Texts.beginning("trouble.terminal")))
    }
}

/// A small disk in memory in a folder's place, taken away with this value.
final class SmallDisk {
    private let path: String

    static let works: Bool = {
        guard let sandbox = try? Sandbox(hasStore: false) else { return false }
        return SmallDisk(at: sandbox.data, kilobytes: 64) != nil
    }()

    init?(at path: String, kilobytes: Int) {
        self.path = path
        guard mount("tmpfs", path, "tmpfs", 0, "size=\(kilobytes)k,mode=700") == 0 else {
            isMounted = false
            return nil
        }
        isMounted = true
    }

    private let isMounted: Bool

    deinit { if isMounted { umount2(path, Int32(MNT_DETACH)) } }

    /// Until not a byte more goes in.
    func fill() throws {
        let file = open(path + "/fyld", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        defer { close(file) }
        for size in [65_536, 4_096, 1] {
            let bytes = [UInt8](repeating: 0, count: size)
            while write(file, bytes, size) > 0 {}
        }
    }

    func makeRoom() { unlink(path + "/fyld") }

    func makeReadOnly() { _ = mount("tmpfs", path, "tmpfs", UInt(MS_REMOUNT | MS_RDONLY), nil) }
}
