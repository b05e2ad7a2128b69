import Foundation
import Testing

@testable import PlanStore

/// Someone with the disk and SQLite, but without the passphrase, changes rows of a closed store.
@Suite struct RowAttackTests {
    let place: TemporaryStore
    let first: MeetingID
    let second: MeetingID

    init() throws {
        place = try TemporaryStore()
        let store = try place.create()
        first = try store.newMeeting()
        second = try store.newMeeting()
        for number in 1...4 as ClosedRange<UInt8> {
            try store.append([[number]], to: first)
            try store.append([[10 + number]], to: second)
        }
        try store.close()
    }

    private func records(of meeting: MeetingID) throws -> [[UInt8]] {
        let store = try place.open()
        defer { try? store.close() }
        return try store.records(of: meeting)
    }

    @Test func aChangedRecordIsNoticed() throws {
        try place.execute(
            "UPDATE record SET sealed = CAST(substr(sealed, 1, 20) || x'00' || substr(sealed, 22) AS BLOB) WHERE number = 2"
        )
        #expect(throws: StoreError.tampered(.record(2), meeting: first)) { try records(of: first) }
    }

    @Test func recordsSwappedBetweenMeetingsAreNoticed() throws {
        try place.execute(
            """
            UPDATE record SET meeting = 'x' || meeting WHERE number = 3;
            UPDATE record SET meeting = '\(second)' WHERE meeting = 'x\(first)';
            UPDATE record SET meeting = '\(first)' WHERE meeting = 'x\(second)';
            """)
        #expect(throws: StoreError.tampered(.record(3), meeting: first)) { try records(of: first) }
        #expect(throws: StoreError.tampered(.record(3), meeting: second)) { try records(of: second) }
    }

    @Test func recordsInAnotherOrderAreNoticed() throws {
        try place.execute(
            """
            UPDATE record SET number = -number WHERE meeting = '\(first)' AND number IN (2, 3);
            UPDATE record SET number = 5 + number WHERE meeting = '\(first)' AND number < 0;
            """)
        #expect(throws: StoreError.tampered(.record(2), meeting: first)) { try records(of: first) }
        #expect(try records(of: second) == [[11], [12], [13], [14]])
    }

    @Test func aMeetingsPlaceInTheOrderIsSealedToo() throws {
        try place.execute("UPDATE record SET sequence = 100 WHERE meeting = '\(first)' AND number = 4")
        #expect(throws: StoreError.tampered(.record(4), meeting: first)) { try records(of: first) }
    }

    @Test func aRemovedRecordIsNoticed() throws {
        try place.execute("DELETE FROM record WHERE meeting = '\(first)' AND number = 1")
        #expect(throws: StoreError.tampered(.record(1), meeting: first)) { try records(of: first) }
    }

    @Test(arguments: 0...3)
    func aCutEndIsNoticed(left: Int) throws {
        try place.execute("DELETE FROM record WHERE meeting = '\(first)' AND number > \(left)")
        let expected = StoreError.cutTail(meeting: first, anchored: 4, found: left)
        #expect(throws: expected) { try records(of: first) }
        let store = try place.open()
        #expect(Set(try store.meetings()) == [first, second])
        #expect(throws: expected) { try store.append([[9]], to: first) }
        #expect(try store.wholeRecords(of: first).records == (1...4).prefix(left).map { [$0] })
    }

    @Test func anAddedRecordIsNoticed() throws {
        try place.execute(
            "INSERT INTO record SELECT 99, meeting, 5, sealed FROM record WHERE meeting = '\(first)' AND number = 4")
        #expect(throws: StoreError.tampered(.record(5), meeting: first)) { try records(of: first) }
    }

    @Test func aForgedLastSequenceDoesNotOverflow() throws {
        try place.execute("UPDATE record SET sequence = \(Int.max) WHERE meeting = '\(second)' AND number = 4")
        let store = try place.open()
        #expect(throws: StoreError.tampered(.database, meeting: nil)) { try store.append([[5]], to: first) }
    }

    @Test(arguments: [
        "CREATE TRIGGER t AFTER INSERT ON record BEGIN DELETE FROM record WHERE sequence = NEW.sequence; END",
        "CREATE VIEW v AS SELECT 1", "CREATE TABLE other (a)", "DROP TABLE reserve", "PRAGMA user_version = 2",
        "PRAGMA application_id = 0", "ALTER TABLE record ADD COLUMN more TEXT", "CREATE INDEX i ON record (sealed)",
    ])
    func anotherSchemaIsNoticed(sql: String) throws {
        try place.execute(sql)
        #expect(throws: StoreError.tampered(.database, meeting: nil)) { try place.open() }
    }

    @Test func aMovedProfileValueIsNoticed() throws {
        let store = try place.open()
        try store.setProfile([1], for: "a")
        try store.setProfile([2], for: "b")
        try store.close()
        try place.execute("UPDATE profile SET sealed = (SELECT sealed FROM profile WHERE name = 'b') WHERE name = 'a'")
        let again = try place.open()
        #expect(throws: StoreError.tampered(.profile("a"), meeting: nil)) { try again.profile("a") }
        #expect(try again.profile("b") == [2])
    }

    /// After a person has been told, the meeting goes on from what is whole, and the loss is not reported again.
    @Test(arguments: ["number > 2", "number = 3", "number = 1"])
    func anAcceptedLossLetsTheMeetingGoOn(removed: String) throws {
        try place.execute("DELETE FROM record WHERE meeting = '\(first)' AND \(removed)")
        let left = removed == "number = 1" ? 0 : 2
        let store = try place.open()
        #expect(try store.acceptLoss(of: first) == left)
        try store.append([[50]], to: first)
        try store.close()
        #expect(try records(of: first) == (1...2).prefix(left).map { [$0] } + [[50]])
        #expect(try records(of: second).count == 4)
    }

    @Test func acceptingWhereNothingIsLostChangesNothing() throws {
        let store = try place.open()
        #expect(try store.acceptLoss(of: first) == 4)
        #expect(try store.records(of: first) == [[1], [2], [3], [4]])
    }
}
