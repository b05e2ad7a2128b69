import Foundation
import GRDB
import Testing

@testable import PlanStore

@Suite struct JournalTests {
    let place: TemporaryStore

    init() throws { place = try TemporaryStore() }

    @Test func whatIsAppendedIsReadAgainAfterClosing() throws {
        let store = try place.create()
        let meeting = try store.newMeeting()
        #expect(try store.records(of: meeting) == [])
        try store.append([bytes("æ"), [], bytes("å")], to: meeting)
        try store.append([bytes("ø")], to: meeting)
        let expected = [bytes("æ"), [], bytes("å"), bytes("ø")]
        #expect(try store.records(of: meeting) == expected)
        try store.close()
        #expect(try place.open().records(of: meeting) == expected)
    }

    @Test func meetingsAreListedByTheirLastRecord() throws {
        let store = try place.create()
        let meetings = try (0..<3).map { _ in try store.newMeeting() }
        #expect(try store.meetings() == [])
        for index in [0, 1, 2, 0] { try store.append([[UInt8(index)]], to: meetings[index]) }
        #expect(try store.meetings() == [meetings[0], meetings[2], meetings[1]])
        try store.close()
        #expect(try place.open().meetings() == [meetings[0], meetings[2], meetings[1]])
    }

    @Test func anUnknownMeetingIsRefused() throws {
        let store = try place.create()
        let stranger = try #require(MeetingID("0123456789"))
        #expect(throws: StoreError.noSuchMeeting(stranger)) { try store.append([[1]], to: stranger) }
        #expect(throws: StoreError.noSuchMeeting(stranger)) { try store.records(of: stranger) }
    }

    @Test(arguments: ["", "012345678", "01234567890", "012345678i", "012345678O", "012345678/", "æ12345678"])
    func whatIsNoIDIsRefused(text: String) { #expect(MeetingID(text) == nil) }

    @Test func idsDiffer() throws {
        let ids = try (0..<500).map { _ in try MeetingID.random() }
        #expect(Set(ids).count == 500)
        #expect(ids.allSatisfy { MeetingID($0.text) == $0 })
    }

    @Test func aFailedBatchLeavesNothing() throws {
        let store = try place.create()
        let meeting = try store.newMeeting()
        try store.append([[1]], to: meeting)
        let tooLong = [UInt8](repeating: 0, count: 1 << 24 + 1)
        #expect(throws: StoreError.tooLong) { try store.append([[2], tooLong], to: meeting) }
        #expect(try store.records(of: meeting) == [[1]])
        try store.append([[3]], to: meeting)
        #expect(try store.records(of: meeting) == [[1], [3]])
    }

    @Test func twoOpenStoresSeeEachOthersRecords() throws {
        let first = try place.create()
        let second = try place.open()
        let meeting = try first.newMeeting()
        for number in 0..<6 as Range<UInt8> { try (number % 2 == 0 ? first : second).append([[number]], to: meeting) }
        #expect(try first.records(of: meeting) == (0..<6).map { [$0] })
        try first.close()
        try second.append([[6]], to: meeting)
        try second.close()
        #expect(try place.open().records(of: meeting).count == 7)
    }

    @Test func everyCallAfterClosingIsRefused() throws {
        let store = try place.create()
        let meeting = try store.newMeeting()
        try store.close()
        try store.close()
        #expect(throws: StoreError.mustReopen) { try store.append([[1]], to: meeting) }
        #expect(throws: StoreError.mustReopen) { try store.records(of: meeting) }
        #expect(throws: StoreError.mustReopen) { try store.newMeeting() }
        #expect(throws: StoreError.mustReopen) { try store.profile("name") }
        #expect(throws: StoreError.mustReopen) { try store.lock(meeting) }
    }

    @Test func profileValuesAreKeptAndForgotten() throws {
        let store = try place.create()
        #expect(try store.profile("caseworker") == nil)
        try store.setProfile(bytes("Bo"), for: "caseworker")
        try store.setProfile(bytes("Ida"), for: "caseworker")
        try store.setProfile(bytes("Nord"), for: "authority")
        try store.close()
        let again = try place.open()
        #expect(try again.profile("caseworker") == bytes("Ida"))
        try again.setProfile(nil, for: "caseworker")
        #expect(try again.profile("caseworker") == nil)
        #expect(try again.profile("authority") == bytes("Nord"))
    }

    /// The three settings on which durability stands, as SQLite says they are.
    @Test func theDatabaseIsDurableAndForgetsDeletedBytes() throws {
        let store = try place.create()
        let found = try store.database.read { db in
            try ["journal_mode", "synchronous", "secure_delete", "temp_store"].map {
                try String.fetchOne(db, sql: "PRAGMA \($0)")
            }
        }
        #expect(found == ["wal", "2", "1", "2"])
    }

    @Test func closingEmptiesTheLog() throws {
        _ = try place.filled(["et", "to"])
        #expect(try place.contents().keys.sorted() == ["anchor", "journal.sqlite", "key", "locks"])
    }
}
