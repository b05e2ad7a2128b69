import Foundation
import PseudoTerminal
import Testing

/// Killed with -9, the program loses no answer it said was saved, and goes on where it was.
@Suite struct KillTests {
    @Test func killedAfterEveryAnswerOfAWholeMeeting() throws {
        let script = try Sandbox().hold()
        #expect(script.count > 30)
        let sandbox = try Sandbox()
        for (number, said) in script.enumerated() {
            let meeting = try JSONMeeting(sandbox, meeting: sandbox.meeting())
            #expect(try meeting.question()?.id == said.id)
            meeting.answer(said.words)
            while let line = try meeting.next(), !line.isEcho {}
            meeting.kill()
            #expect(try meeting.waitForEnd() == .signal(SIGKILL))
            #expect(try sandbox.saidAnswers() == Array(script[...number]))
        }
    }

    @Test(arguments: [11, 22, 33, 44] as [UInt64])
    func killedAtFiftyRandomMomentsWhileSomebodyTypesFast(seed: UInt64) throws {
        var random = RandomNumbers(seed: seed)
        let script = try Sandbox().hold(OrdinaryAnswers(own: ["offer.answer": "nej"]))
        var sandbox = try Sandbox()
        var saved = 0
        for round in 0..<50 {
            let meeting = try JSONMeeting(sandbox, meeting: sandbox.meeting())
            for said in script[saved...] { meeting.answer(said.words) }
            let lines = try meeting.killed(afterLines: Int.random(in: 0...8, using: &random), &random)
            if let first = lines.first(where: { $0.type == "question" }) {
                #expect(first.id == script[saved].id, "seed \(seed), round \(round)")
            }
            let found = try sandbox.saidAnswers()
            let extra = found.count - saved - KillTests.acknowledged(in: lines)
            #expect(
                (0...1).contains(extra), "seed \(seed), round \(round): \(extra) answers more than said to be saved")
            #expect(found == Array(script.prefix(found.count)), "seed \(seed), round \(round)")
            saved = found.count
            guard saved == script.count else { continue }
            sandbox = try Sandbox()
            saved = 0
        }
    }

    /// A kill at a random moment seldom hits what a kill at a call to the system does. The last calls are those of the
    /// answers and of closing; the many before them make room in the database's log.
    @Test(
        .enabled(if: Strace.works, "strace cannot trace here"),
        arguments: [("pwrite64", 36, 3), ("fdatasync", 8, 1), ("write", 9, 1)])
    func killedAtTheCallsThatWrite(call: String, last: Int, step: Int) throws {
        let script = Array(try Sandbox().hold(until: "meeting.day").prefix(3))
        let whole = try traced(script, call, "delay_enter=0")
        #expect(whole.ending == .exit(0) && whole.found == script)
        #expect(whole.calls >= last, "every answer is written and synchronised")
        for point in stride(from: whole.calls - last + 1, through: whole.calls, by: step) {
            let run = try traced(script, call, "signal=KILL:when=\(point)")
            // The last call may be that of another thread while the program ends.
            #expect(run.ending == .signal(SIGKILL) || run.found == script, "\(call) \(point)")
            let extra = run.found.count - KillTests.acknowledged(in: run.lines)
            #expect((0...1).contains(extra), "\(call) \(point)")
            #expect(run.found == Array(script.prefix(run.found.count)), "\(call) \(point)")
        }
    }

    private struct Run {
        let ending: PseudoTerminal.Ending
        let lines: [ProtocolLine]
        let found: [SaidAnswer]
        /// How often the call was made.
        let calls: Int
    }

    /// A new meeting with these answers while something happens to a call to the system.
    private func traced(_ script: [SaidAnswer], _ call: String, _ injection: String) throws -> Run {
        let sandbox = try Sandbox()
        let meeting = try JSONMeeting(sandbox, wrapper: Strace.words(sandbox, call, injection))
        for said in script { meeting.answer(said.words) }
        meeting.closeInput()
        var lines: [ProtocolLine] = []
        while let line = try meeting.next() { lines.append(line) }
        let ending = try meeting.waitForEnd()
        return Run(
            ending: ending, lines: lines, found: try sandbox.saidAnswers(), calls: try Strace.calls(sandbox, call))
    }

    /// How many questions were followed by the word that the answer is saved.
    static func acknowledged(in lines: [ProtocolLine]) -> Int {
        var count = 0
        var isOpen = false
        for line in lines {
            if line.type == "question" { isOpen = true }
            guard line.isEcho, isOpen else { continue }
            count += 1
            isOpen = false
        }
        return count
    }
}

extension JSONMeeting {
    /// Kills the program a little after it has written so many lines, or while it starts; gives all it wrote.
    fileprivate func killed(afterLines count: Int, _ random: inout RandomNumbers) throws -> [ProtocolLine] {
        var lines: [ProtocolLine] = []
        while lines.count < count, let line = try next() { lines.append(line) }
        usleep(UInt32.random(in: 0..<(count == 0 ? 150_000 : 4_000), using: &random))
        kill()
        while let line = try next() { lines.append(line) }
        _ = try waitForEnd()
        return lines
    }
}

/// The same numbers for the same seed (SplitMix64).
struct RandomNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
