import Foundation
import Testing

@testable import PlanStore

/// The program is killed, or its disk fails: what it said was saved is there.
@Suite(.timeLimit(.minutes(20))) struct CrashTests {
    let place: TemporaryStore
    let meeting: MeetingID

    static let noTrace: Comment = "strace is not installed or not allowed to trace here"

    init() throws {
        place = try TemporaryStore()
        let store = try place.create()
        meeting = try store.newMeeting()
        try store.close()
    }

    private func arguments(_ count: Int, _ bug: String = "") -> [String] {
        ["append", place.folder.path, meeting.text, "\(count)", bug]
    }

    /// The highest record said to be saved, and the number of records there are; each must be the right one.
    private func saidAndThere(_ output: [String]) throws -> (said: Int, there: Int) {
        let said = output.filter { $0.hasPrefix("ack ") }.compactMap { Int($0.dropFirst(4)) }.max() ?? 0
        let store = try place.open()
        defer { try? store.close() }
        let records = try store.records(of: meeting)
        #expect(records == records.indices.map { bytes("record \($0 + 1)") })
        return (said, records.count)
    }

    @Test func aProgramKilledBetweenAnswersLosesNone() throws {
        var there = 0
        for round in 0..<8 {
            let probe = try Probe(arguments(1000))
            var last = there
            for _ in 0...round { last = Int(probe.line().dropFirst(4)) ?? 0 }
            probe.kill()
            let said = try saidAndThere(["ack \(last)"] + probe.rest())
            #expect(said.there >= said.said && said.there <= said.said + 1 && said.there > there)
            there = said.there
        }
    }

    /// Of each call the last ones, which belong to the answers, and some of those before.
    private func points(_ trace: Trace, _ call: String, last: Int) -> [Int] {
        let total = trace.count(call)
        let early = stride(from: 1, to: max(1, total - last), by: max(1, total / 4))
        return Array(early) + Array(max(1, total - last)..<total + 1)
    }

    @Test(.enabled(if: Probe.canTrace, noTrace))
    func aProgramKilledAtAnyCallLosesNothing() throws {
        let calls = ["pwrite64", "fdatasync", "write", "flock", "ftruncate"]
        let trace = try Trace(of: arguments(2), calls: calls)
        #expect(trace.output.count == 2)
        for call in calls {
            for point in points(trace, call, last: 8) {
                let before = try saidAndThere([]).there
                let output = try Trace.injecting(call, "signal=KILL", at: point, into: arguments(2))
                let (said, there) = try saidAndThere(output)
                #expect(there >= said && there <= max(said, before) + 1, "\(call) \(point)")
            }
        }
    }

    /// The same test catches a program that says "saved" too early.
    @Test(.enabled(if: Probe.canTrace, noTrace))
    func aProgramThatSpeaksTooEarlyIsCaught() throws {
        let trace = try Trace(of: arguments(2, "early"), calls: ["pwrite64"])
        let losses = try points(trace, "pwrite64", last: 8).filter { point in
            let output = try Trace.injecting("pwrite64", "signal=KILL", at: point, into: arguments(2, "early"))
            let (said, there) = try saidAndThere(output)
            return said > there
        }
        #expect(!losses.isEmpty)
    }

    @Test(.enabled(if: Probe.canTrace, noTrace))
    func whatIsSaidToBeSavedIsOnDiskBefore() throws {
        let calls = ["pwrite64", "fdatasync", "fsync", "write", "openat"]
        let trace = try Trace(of: arguments(20), calls: calls)
        #expect(trace.output.count == 20)
        #expect(Trace.savesBeforeItSaysSo(trace.lines))
        let unsynchronized = trace.lines.filter { !$0.hasPrefix("fdatasync(") }
        #expect(!Trace.savesBeforeItSaysSo(unsynchronized), "the check must see a program that does not synchronise")
        let written = trace.lines.filter {
            $0.hasPrefix("openat(") && ($0.contains("O_RDWR") || $0.contains("O_WRONLY"))
        }
        let astray = written.filter { !$0.contains(place.folder.path) }
        #expect(written.count >= 3 && astray.isEmpty)
    }

    /// After a failed synchronising nothing is said to be saved, the same store is not used again, and what was saved
    /// is there.
    @Test(.enabled(if: Probe.canTrace, noTrace), arguments: ["fdatasync", "fsync", "pwrite64"])
    func aFailingDiskIsToldAndLosesNothing(call: String) throws {
        let trace = try Trace(of: arguments(3), calls: [call])
        var failures = 0
        for point in points(trace, call, last: 9) {
            let before = try saidAndThere([]).there
            let output = try Trace.injecting(call, "error=EIO", at: point, into: arguments(3))
            let (said, there) = try saidAndThere(output)
            #expect(there >= said && there <= max(said, before) + 1, "\(call) \(point)")
            guard let first = output.firstIndex(where: { $0.hasPrefix("error ") }) else { continue }
            failures += 1
            #expect(output[first] == "error inputOutput(errno: 5)")
            #expect(output[(first + 1)...].allSatisfy { $0 == "error mustReopen" }, "\(call) \(point): \(output)")
        }
        #expect(failures > 0)
    }

    /// A file that may not grow and no descriptor left: an error, no crash and nothing half written.
    @Test(arguments: ["--fsize=60000", "--nofile=7"])
    func aLimitIsTold(limit: String) throws {
        #expect(try Probe(arguments(3)).rest() == ["ack 1", "ack 2", "ack 3"])
        let output = try Probe(arguments(3), under: ["prlimit", limit]).rest()
        #expect(output.count == 1 && output.first?.hasPrefix("error inputOutput(errno: ") == true, "\(output)")
        #expect(try saidAndThere([]).there == 3)
    }

    /// A log cut anywhere, as a power cut may leave it, gives the whole records before the cut, and the cut is told.
    @Test func aTornLogLeavesTheWholeRecords() throws {
        let store = try place.open()
        for number in 1...4 { try store.append([bytes("record \(number)")], to: meeting) }
        let whole = try place.contents()
        try store.close()
        let log = try #require(whole["journal.sqlite-wal"])
        var counts: Set<Int> = []
        for length in stride(from: 0, to: 52_000, by: 1031) {
            for (name, data) in whole where name.contains(".") || name == "anchor" {
                let cut = name == "journal.sqlite-wal" ? log.prefix(length) : data
                try #require(FileManager.default.createFile(atPath: place.url(name).path, contents: cut))
                chmod(place.url(name).path, 0o600)
            }
            try? FileManager.default.removeItem(at: place.url("journal.sqlite-shm"))
            let torn = try place.open()
            let (records, trouble) = try torn.wholeRecords(of: meeting)
            #expect(records == (1...4).prefix(records.count).map { bytes("record \($0)") })
            let expected = StoreError.cutTail(meeting: meeting, anchored: 4, found: records.count)
            #expect(trouble == (records.count == 4 ? nil : expected))
            counts.insert(records.count)
            try torn.close()
        }
        #expect(counts == [0, 1, 2, 3, 4])
    }
}
