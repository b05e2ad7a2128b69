import Cryptography
import Foundation
import GRDB
import Testing

@testable import PlanStore

/// A passphrase from text.
func passphrase(_ text: String = "fire grønne heste") -> Passphrase {
    var bytes = Array(text.utf8)
    return Passphrase(taking: &bytes)
}

/// Bytes from text.
func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

/// A place for one test's store, cheap to open, that is removed with all in it when the test is done.
final class TemporaryStore {
    let base: URL
    /// The store's own folder, not there before `create()`.
    let folder: URL

    init() throws {
        var template = Array((NSTemporaryDirectory() + "handleplan-store-XXXXXX").utf8CString)
        let made = try #require(mkdtemp(&template).map { String(cString: $0) })
        base = URL(fileURLWithPath: made)
        folder = base.appendingPathComponent("store")
    }

    deinit { try? FileManager.default.removeItem(at: base) }

    func create() throws -> PlanStore {
        try PlanStore.create(in: folder, passphrase: passphrase(), cost: ScryptCost(logN: 10))
    }

    func open(_ anchor: AnchorRule = .required) throws -> PlanStore {
        try PlanStore.open(in: folder, passphrase: passphrase(), anchor: anchor)
    }

    func url(_ name: String) -> URL { folder.appendingPathComponent(name) }

    /// A closed store with one meeting and these records.
    func filled(_ records: [String]) throws -> MeetingID {
        let store = try create()
        let meeting = try store.newMeeting()
        try store.append(records.map(bytes), to: meeting)
        try store.close()
        return meeting
    }

    /// Every file of the store by its path in it, with its bytes.
    func contents() throws -> [String: Data] {
        var found: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: url(path).path, isDirectory: &isFolder)
            found[path] = isFolder.boolValue ? Data() : try Data(contentsOf: url(path))
        }
        return found
    }

    /// Overwrites a file in place, as damage or an enemy does: its mode stays.
    func write(_ data: Data, to name: String) throws {
        let handle = try FileHandle(forWritingTo: url(name))
        try handle.truncate(atOffset: 0)
        try handle.write(contentsOf: data)
        try handle.close()
    }

    /// Does SQL on the closed store's database, as an enemy without the passphrase can.
    func execute(_ sql: String) throws {
        let database = try DatabaseQueue(path: url("journal.sqlite").path)
        try database.writeWithoutTransaction { db in try db.execute(sql: sql) }
        try database.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
        try database.close()
    }

    /// A file name's bytes now, to be put back by `write` later.
    func read(_ name: String) throws -> Data { try Data(contentsOf: url(name)) }
}
