import Foundation
import GRDB

/// The SQLite file that holds the sealed records and profile values; every commit is on disk before it returns.
final class JournalDatabase: Sendable {
    static let name = "journal.sqlite"
    /// Bytes: about a hundred answers.
    private static let logReserve = 1 << 20

    let queue: DatabaseQueue

    /// Opens the database of `folder`, and brings to the main file what an earlier program left in the log.
    ///
    /// After a failed fsync the system may hold log pages it will never write; copying them out of the log and
    /// synchronising the main file makes them durable again before anything is added after them.
    convenience init(in folder: StoreFolder) throws(StoreError) {
        guard try folder.checkFile(JournalDatabase.name, part: .database) else {
            throw .tampered(.database, meeting: nil)
        }
        for suffix in ["-wal", "-shm", "-journal"] {
            _ = try folder.checkFile(JournalDatabase.name + suffix, part: .database)
        }
        try self.init(at: folder)
        try read { db in
            guard try Schema.isOurs(db) else { throw StoreError.tampered(.database, meeting: nil) }
        }
        try reserveLog(in: folder)
    }

    /// Grows the log to `logReserve` and empties it for use again: a commit that overwrites the log is brought to disk in
    /// about half the time of one that lengthens the file.
    ///
    /// Also takes the writer's place, which shows a file that can only be read before the first question is asked.
    private func reserveLog(in folder: StoreFolder) throws(StoreError) {
        // A disk with little room keeps it for records.
        let hasRoom = try folder.freeBytes() > 16 * JournalDatabase.logReserve
        try write { db in
            guard hasRoom else { return }
            try db.execute(
                sql: """
                    INSERT INTO reserve (bytes) VALUES (zeroblob(\(JournalDatabase.logReserve)));
                    DELETE FROM reserve;
                    """)
        }
        try checkpoint(.passive)
    }

    /// Brings the log into the main file. Left for later when another program is reading or doing the same, or when
    /// the main file cannot grow: what is in the log is safe there.
    private func checkpoint(_ kind: Database.CheckpointMode) throws(StoreError) {
        do throws(StoreError) {
            _ = try perform { db in try db.checkpoint(kind) }
        } catch {
            guard error == .busy || error == .noSpace else { throw error }
        }
    }

    /// Opens without checking who else could use the files, or what they hold.
    convenience init(at folder: StoreFolder) throws(StoreError) {
        do throws(StoreError) {
            try self.init(path: folder.path(of: JournalDatabase.name))
        } catch {
            // SQLite says no more than that a file could not be opened; making one ourselves gives the reason.
            if case .inputOutput = error { try folder.proveWritable() }
            throw error
        }
    }

    private init(path: String) throws(StoreError) {
        var configuration = Configuration()
        configuration.label = "handleplan journal"
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { db in try JournalDatabase.prepare(db) }
        do {
            queue = try DatabaseQueue(path: path, configuration: configuration)
        } catch let error as DatabaseError {
            throw StoreError(error, errno: errno)
        } catch let error as StoreError {
            throw error
        } catch {
            throw .tampered(.database, meeting: nil)
        }
    }

    /// Makes an empty database in a folder that has none.
    static func create(in folder: StoreFolder) throws(StoreError) {
        // Made here, not by SQLite, for the mode; SQLite gives its log the mode of the main file.
        guard let file = try folder.makeFile(name, part: .database) else { throw .alreadyExists }
        let database = try JournalDatabase(at: folder)
        try database.write { db in try Schema.create(db) }
        try database.close(checkpointing: true)
        try file.synchronize()
    }

    private static func prepare(_ db: Database) throws {
        try db.execute(
            sql: """
                PRAGMA trusted_schema = OFF;
                PRAGMA cell_size_check = ON;
                PRAGMA secure_delete = ON;
                PRAGMA temp_store = MEMORY;
                """)
        let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
        guard mode == "wal" else { throw StoreError.unsuitableDisk }
        // NORMAL would lose commits at a power cut.
        try db.execute(sql: "PRAGMA synchronous = FULL")
    }

    /// Reads from one state of the database.
    func read<Value>(_ work: (Database) throws -> Value) throws(StoreError) -> Value {
        try perform { db in
            var value: Value?
            try db.inTransaction(.deferred) {
                value = try work(db)
                return .commit
            }
            return value
        }
    }

    /// All of `work` is on disk when this returns, or none of it is kept.
    func write<Value>(_ work: (Database) throws -> Value) throws(StoreError) -> Value {
        try perform { db in
            var value: Value?
            try db.inTransaction(.immediate) {
                value = try work(db)
                return .commit
            }
            return value
        }
    }

    /// `checkpointing` brings the log into the main file and empties it, unless another program still reads it.
    func close(checkpointing: Bool) throws(StoreError) {
        if checkpointing { try checkpoint(.truncate) }
        do { try queue.close() } catch { throw .busy }
    }

    /// SQLite does not hand over the system's code of a failed commit, so the one left behind on this thread is taken.
    private func perform<Value>(_ work: (Database) throws -> Value?) throws(StoreError) -> Value {
        let outcome: Result<Value, StoreError> = queue.writeWithoutTransaction { db in
            errno = 0
            do {
                guard let value = try work(db) else { return .failure(.mustReopen) }
                return .success(value)
            } catch let error as StoreError {
                return .failure(error)
            } catch let error as DatabaseError {
                return .failure(StoreError(error, errno: errno))
            } catch {
                return .failure(.tampered(.database, meeting: nil))
            }
        }
        return try outcome.get()
    }
}
