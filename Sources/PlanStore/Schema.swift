import GRDB

/// The tables of the database, and the check that there is nothing else in it.
enum Schema {
    private static let tables = [
        """
        CREATE TABLE profile (name TEXT NOT NULL PRIMARY KEY, sealed BLOB NOT NULL) STRICT
        """,
        """
        CREATE TABLE record (sequence INTEGER PRIMARY KEY, meeting TEXT NOT NULL, number INTEGER NOT NULL, \
        sealed BLOB NOT NULL, UNIQUE (meeting, number)) STRICT
        """,
        """
        CREATE TABLE reserve (bytes BLOB NOT NULL) STRICT
        """,
    ]
    /// "hpj1", so that another program's database is not taken for ours.
    private static let applicationID = 0x6870_6A31
    private static let formatVersion = 1

    static func create(_ db: Database) throws {
        for table in tables { try db.execute(sql: table) }
        try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(formatVersion)")
    }

    /// Compares the statements word by word: a trigger planted in the file could delete what was just reported saved.
    static func isOurs(_ db: Database) throws -> Bool {
        let id = try Int.fetchOne(db, sql: "PRAGMA application_id")
        let version = try Int.fetchOne(db, sql: "PRAGMA user_version")
        let found = try String.fetchAll(
            db, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name, sql")
        return id == applicationID && version == formatVersion && found == tables
    }
}
