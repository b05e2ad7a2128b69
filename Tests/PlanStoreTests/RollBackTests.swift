import Foundation
import Testing

@testable import PlanStore

/// Whole files of a closed store are put back, exchanged or taken away.
@Suite struct RollBackTests {
    let place: TemporaryStore
    let meeting: MeetingID

    init() throws {
        place = try TemporaryStore()
        meeting = try place.filled(["et", "to"])
    }

    private func append(_ texts: [String]) throws {
        let store = try place.open()
        try store.append(texts.map(bytes), to: meeting)
        try store.close()
    }

    @Test func anOlderDatabaseIsNoticed() throws {
        let old = try place.read("journal.sqlite")
        try append(["tre"])
        try place.write(old, to: "journal.sqlite")
        let store = try place.open()
        let expected = StoreError.cutTail(meeting: meeting, anchored: 3, found: 2)
        #expect(throws: expected) { try store.records(of: meeting) }
        #expect(throws: expected) { try store.append([[1]], to: meeting) }
    }

    @Test func anOlderCopyThatWasContinuedIsNoticed() throws {
        let old = try (place.read("journal.sqlite"), place.read("anchor"))
        try append(["tre", "fire"])
        let newer = try place.read("anchor")
        try place.write(old.0, to: "journal.sqlite")
        try place.write(old.1, to: "anchor")
        try append(["andet", "forløb", "længere"])
        try place.write(newer, to: "anchor")
        let store = try place.open()
        #expect(throws: StoreError.rolledBack(meeting: meeting)) { try store.records(of: meeting) }
        #expect(throws: StoreError.rolledBack(meeting: meeting)) { try store.append([[1]], to: meeting) }
        #expect(try store.acceptLoss(of: meeting) == 5)
        #expect(try store.records(of: meeting).last == bytes("længere"))
    }

    /// Records of two continuations of one copy, mixed where the anchor has not seen them: each is bound to those before.
    @Test func mixedContinuationsAreNoticed() throws {
        let old = try (place.read("journal.sqlite"), place.read("anchor"))
        try append(["tre"])
        try place.execute("ATTACH '\(place.base.path)/first' AS other; CREATE TABLE other.kept AS SELECT * FROM record")
        try place.write(old.0, to: "journal.sqlite")
        try place.write(old.1, to: "anchor")
        try append(["anden"])
        try append(["fire"])
        try place.write(old.1, to: "anchor")
        try place.execute(
            """
            ATTACH '\(place.base.path)/first' AS other;
            UPDATE record SET sealed = (SELECT sealed FROM other.kept WHERE number = 3) WHERE number = 3;
            """)
        let store = try place.open()
        let (records, trouble) = try store.wholeRecords(of: meeting)
        #expect(records == [bytes("et"), bytes("to"), bytes("tre")])
        #expect(trouble == .tampered(.record(4), meeting: meeting))
    }

    /// An anchor that lags is what a power cut leaves: nothing is lost, so nothing is said.
    @Test func anOlderAnchorOfTheSameMeetingsIsCaughtUp() throws {
        let old = try place.read("anchor")
        try append(["tre"])
        try place.write(old, to: "anchor")
        let store = try place.open()
        #expect(try store.records(of: meeting).count == 3)
        try store.close()
        #expect(try place.read("anchor") != old)
        try place.execute("DELETE FROM record WHERE number = 3")
        let again = try place.open()
        #expect(throws: StoreError.cutTail(meeting: meeting, anchored: 3, found: 2)) { try again.records(of: meeting) }
    }

    @Test func aMeetingTheAnchorHasForgottenIsNoticed() throws {
        let old = try place.read("anchor")
        let store = try place.open()
        let later = try store.newMeeting()
        try store.append([[1]], to: later)
        try store.close()
        try place.write(old, to: "anchor")
        let again = try place.open()
        #expect(throws: StoreError.tampered(.anchor, meeting: later)) { try again.records(of: later) }
        #expect(try again.records(of: meeting).count == 2)
    }

    @Test func aMissingFileIsNoticed() throws {
        for (name, part) in [("anchor", StorePart.anchor), ("journal.sqlite", .database)] {
            let kept = try place.read(name)
            try FileManager.default.removeItem(at: place.url(name))
            #expect(throws: StoreError.tampered(part, meeting: nil)) { try place.open() }
            #expect(FileManager.default.createFile(atPath: place.url(name).path, contents: kept))
            chmod(place.url(name).path, 0o600)
        }
        #expect(try place.open().records(of: meeting).count == 2)
    }

    @Test func aLostAnchorCanBeMadeAnew() throws {
        try FileManager.default.removeItem(at: place.url("anchor"))
        let store = try place.open(.rebuilt)
        #expect(try store.records(of: meeting) == [bytes("et"), bytes("to")])
        try store.append([bytes("tre")], to: meeting)
        try store.close()
        try place.execute("DELETE FROM record WHERE number = 3")
        let again = try place.open()
        #expect(throws: StoreError.cutTail(meeting: meeting, anchored: 3, found: 2)) { try again.records(of: meeting) }
    }

    @Test(arguments: ["anchor", "journal.sqlite", "key"])
    func aFileOfAnotherStoreIsNoticed(name: String) throws {
        let other = try TemporaryStore()
        _ = try other.filled(["fremmed"])
        try place.write(other.read(name), to: name)
        #expect {
            let store = try place.open()
            _ = try store.records(of: meeting)
        } throws: { error in
            if case .tampered? = error as? StoreError { return true }
            return error as? StoreError == .cutTail(meeting: meeting, anchored: 2, found: 0)
        }
    }
}
