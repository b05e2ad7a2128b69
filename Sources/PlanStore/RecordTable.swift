import Foundation
import GRDB

/// The statements on the table of records. Those of every append are prepared once a connection.
enum RecordTable {
    /// A meeting's rows with a number above `number`, in order.
    static func rows(of meeting: MeetingID, above number: Int, _ db: Database) throws -> [SealedRecord] {
        let statement = try db.cachedStatement(
            sql: "SELECT sequence, number, sealed FROM record WHERE meeting = ? AND number > ? ORDER BY number")
        let rows = try Row.fetchCursor(statement, arguments: [meeting.text, number])
        var found: [SealedRecord] = []
        while let row = try rows.next() {
            guard let sequence = Int.fromDatabaseValue(row[0]), let number = Int.fromDatabaseValue(row[1]),
                let sealed = Data.fromDatabaseValue(row[2])
            else { throw StoreError.tampered(.database, meeting: meeting) }
            found.append(SealedRecord(sequence: sequence, number: number, sealed: Array(sealed)))
        }
        return found
    }

    /// The highest number of a meeting; 0 when it has no rows.
    static func lastNumber(of meeting: MeetingID, _ db: Database) throws -> Int {
        let statement = try db.cachedStatement(sql: "SELECT MAX(number) FROM record WHERE meeting = ?")
        return try Int.fetchOne(statement, arguments: [meeting.text]) ?? 0
    }

    /// The highest sequence of all; 0 when there are no rows.
    static func lastSequence(_ db: Database) throws -> Int {
        let last = try Int.fetchOne(db.cachedStatement(sql: "SELECT MAX(sequence) FROM record")) ?? 0
        // A row forged at the end of all numbers must not make the next one overflow.
        guard (0..<Int(Int32.max)).contains(last) else { throw StoreError.tampered(.database, meeting: nil) }
        return last
    }

    static func insert(_ record: SealedRecord, of meeting: MeetingID, _ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: "INSERT INTO record (sequence, meeting, number, sealed) VALUES (?, ?, ?, ?)")
        try statement.execute(arguments: [record.sequence, meeting.text, record.number, Data(record.sealed)])
    }

    static func delete(of meeting: MeetingID, above number: Int, _ db: Database) throws {
        try db.execute(
            sql: "DELETE FROM record WHERE meeting = ? AND number > ?", arguments: [meeting.text, number])
    }

    /// Every meeting with rows, the last written first.
    static func meetings(_ db: Database) throws -> [MeetingID] {
        let texts = try String.fetchAll(
            db, sql: "SELECT meeting FROM record GROUP BY meeting ORDER BY MAX(sequence) DESC")
        return try texts.map { text in
            guard let meeting = MeetingID(text) else { throw StoreError.tampered(.database, meeting: nil) }
            return meeting
        }
    }
}
