import Cryptography
import Foundation
import GRDB
import PlanStore

// A small program for the tests that must watch one from outside: killed, traced, short of space, or second to a lock.
//
//   StoreProbe make FOLDER UMASK                 a store with a meeting in use; waits for a line
//   StoreProbe append FOLDER MEETING COUNT [BUG] prints "ack n" when record n is saved; tries once more after an error
//   StoreProbe fill FOLDER BALLAST               appends until the disk is full, removes BALLAST and goes on
//   StoreProbe hold FOLDER MEETING               prints "held"; waits for a line
//   StoreProbe bench FOLDER                      medians of an append and of a bare write and fsync, in microseconds
//
// What goes wrong is printed as "error …" and ends the program with 3.

func passphrase() -> Passphrase {
    var bytes = Array("fire grønne heste".utf8)
    return Passphrase(taking: &bytes)
}

func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(1, bytes, bytes.count)
}

func make(_ folder: URL, mask: mode_t) throws {
    umask(mask)
    let store = try PlanStore.create(in: folder, passphrase: passphrase(), cost: ScryptCost(logN: 10))
    let meeting = try store.newMeeting()
    let lock = try store.lock(meeting)
    try store.append([[1]], to: meeting)
    try store.setProfile([1], for: "name")
    say("made \(meeting)")
    _ = readLine()
    lock.release()
    try store.close()
}

/// A bug can be seeded to show that the tests see it: `early` says a record is saved before it is.
func append(_ folder: URL, _ meeting: MeetingID, count: Int, bug: String) throws {
    let store = try PlanStore.open(in: folder, passphrase: passphrase())
    let start = try store.records(of: meeting).count
    for number in start + 1..<start + count + 1 {
        if bug == "early" { say("ack \(number)") }
        do {
            try store.append([Array("record \(number)".utf8)], to: meeting)
        } catch {
            say("error \(error)")
            try store.append([Array("record \(number)".utf8)], to: meeting)
        }
        if bug != "early" { say("ack \(number)") }
    }
    try store.close()
}

func fill(_ folder: URL, ballast: String) throws {
    let store = try PlanStore.create(in: folder, passphrase: passphrase(), cost: ScryptCost(logN: 10))
    let meeting = try store.newMeeting()
    var saved = 0
    func fillUp() -> StoreError? {
        do throws(StoreError) {
            while true {
                try store.append([[UInt8](repeating: 7, count: 20_000), [1]], to: meeting)
                saved += 2
            }
        } catch { return error }
    }
    say("full \(fillUp() == .noSpace) and again \(fillUp() == .noSpace)")
    say("whole \(try store.records(of: meeting).count == saved && saved > 0)")
    unlink(ballast)
    try store.append([[2]], to: meeting)
    try store.close()
    let again = try PlanStore.open(in: folder, passphrase: passphrase())
    say("kept \(try again.records(of: meeting).count == saved + 1)")
    try again.close()
}

func hold(_ folder: URL, _ meeting: MeetingID) throws {
    let store = try PlanStore.open(in: folder, passphrase: passphrase())
    let lock = try store.lock(meeting)
    say("held")
    _ = readLine()
    lock.release()
}

func microseconds(_ work: () throws -> Void) rethrows -> Int {
    let clock = ContinuousClock()
    let spent = try clock.measure(work)
    return Int(spent.components.attoseconds / 1_000_000_000_000) + Int(spent.components.seconds) * 1_000_000
}

func bench(_ folder: URL) throws {
    let store = try PlanStore.create(in: folder, passphrase: passphrase(), cost: ScryptCost(logN: 10))
    let meeting = try store.newMeeting()
    let record = [UInt8](repeating: 7, count: 400)
    let bare = open(folder.appendingPathComponent("bare").path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    var appends: [Int] = []
    var writes: [Int] = []
    for _ in 0..<100 {
        appends.append(try microseconds { try store.append([record], to: meeting) })
        writes.append(
            microseconds {
                _ = write(bare, record, record.count)
                _ = fsync(bare)
            })
    }
    let (append, bareWrite) = (appends.sorted()[50], writes.sorted()[50])
    say("append \(append) bare \(bareWrite) mean \(appends.reduce(0, +) / 100) bare \(writes.reduce(0, +) / 100)")
    try store.close()
}

let arguments = CommandLine.arguments
guard arguments.count >= 3 else { exit(2) }
let folder = URL(fileURLWithPath: arguments[2])
let meeting = arguments.count > 3 ? MeetingID(arguments[3]) : nil
signal(SIGXFSZ, SIG_IGN)
do {
    switch (arguments[1], meeting) {
    case ("make", _): try make(folder, mask: mode_t(arguments[3], radix: 8) ?? 0)
    case ("append", let meeting?):
        try append(folder, meeting, count: Int(arguments[4]) ?? 0, bug: arguments.count > 5 ? arguments[5] : "")
    case ("hold", let meeting?): try hold(folder, meeting)
    case ("fill", _): try fill(folder, ballast: arguments[3])
    case ("bench", _): try bench(folder)
    default: exit(2)
    }
} catch {
    say("error \(error)")
    exit(3)
}
