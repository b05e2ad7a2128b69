import Cryptography
import Foundation
import GRDB
import Testing

@testable import PlanStore

/// Every bit or byte of a file is changed, one at a time.
@Suite struct BitRotTests {
    let place: TemporaryStore
    let meeting: MeetingID

    init() throws {
        place = try TemporaryStore()
        meeting = try place.filled((1...12).map { "svar nummer \($0)" })
    }

    /// Changes each of `bits`, looks, and changes it back.
    private func flip(_ name: String, _ bits: some Sequence<Int>, look: (Int) throws -> Void) throws {
        let file = open(place.url(name).path, O_RDWR)
        try #require(file >= 0)
        defer { close(file) }
        for bit in bits {
            var byte: UInt8 = 0
            try #require(pread(file, &byte, 1, bit / 8) == 1)
            var changed = byte ^ 1 << UInt8(bit % 8)
            try #require(pwrite(file, &changed, 1, bit / 8) == 1)
            try look(bit)
            try #require(pwrite(file, &byte, 1, bit / 8) == 1)
        }
    }

    @Test func everyBitOfTheKeyFileIsGuarded() throws {
        let length = try place.read("key").count
        try flip("key", 0..<length * 8) { bit in
            #expect(throws: StoreError.tampered(.keyFile, meeting: nil), "bit \(bit)") { try place.open() }
        }
        _ = try place.open()
    }

    @Test func everyBitOfTheAnchorIsGuarded() throws {
        let store = try place.open()
        let (folder, key) = (store.folder, store.keys.anchor)
        try store.close()
        let length = try place.read("anchor").count
        #expect(length == 2 * 512)
        try flip("anchor", 0..<length * 8) { bit in
            #expect(throws: StoreError.tampered(.anchor, meeting: nil), "bit \(bit)") {
                try Anchor(in: folder, key: key)
            }
        }
        try flip("anchor", [5, 4100]) { _ in
            #expect(throws: StoreError.tampered(.anchor, meeting: nil)) { try place.open() }
        }
        _ = try place.open()
    }

    @Test func everyCutOfTheAnchorAndTheKeyFileIsNoticed() throws {
        for (name, part) in [("anchor", StorePart.anchor), ("key", .keyFile)] {
            let whole = try place.read(name)
            for length in stride(from: 0, to: whole.count, by: name == "key" ? 1 : 37) {
                try place.write(whole.prefix(length), to: name)
                #expect(throws: StoreError.tampered(part, meeting: nil), "\(length)") { try place.open() }
            }
            try place.write(whole + (name == "key" ? Data([0]) : Data(count: 513)), to: name)
            #expect(throws: StoreError.tampered(part, meeting: nil)) { try place.open() }
            try place.write(whole, to: name)
        }
        _ = try place.open()
    }

    /// One bit of every third byte of the pages in use: what is read is right, or an error is thrown.
    @Test func noFlippedBitOfTheDatabaseGivesAWrongRecord() throws {
        let store = try place.open()
        let expected = try store.records(of: meeting)
        let seal = try JournalSeal(meeting: meeting, key: store.keys.journal(of: meeting))
        let anchored = try #require(try store.anchor.chain(of: meeting))
        try store.close()
        var noticed = 0
        let bits = try bytesInUse().filter { $0 % 3 == 0 }.map { $0 * 8 + $0 / 3 % 8 }
        try flip("journal.sqlite", bits) { bit in
            do throws(StoreError) {
                let reading = Reading(try rows(in: store.folder), seal: seal, anchored: anchored)
                if let trouble = reading.trouble { throw trouble }
                #expect(reading.records == expected, "bit \(bit)")
            } catch {
                noticed += 1
            }
        }
        let sealedBytes = expected.map { $0.count + AES256GCM.overhead }.reduce(0, +)
        #expect(noticed >= sealedBytes / 3 && bits.count > noticed)
    }

    /// The meeting's rows as `PlanStore` reads them, without growing the log each time.
    private func rows(in folder: StoreFolder) throws(StoreError) -> [SealedRecord] {
        let database = try JournalDatabase(at: folder)
        defer { try? database.close(checkpointing: false) }
        return try database.read { db in
            guard try Schema.isOurs(db) else { throw StoreError.tampered(.database, meeting: nil) }
            return try RecordTable.rows(of: meeting, above: 0, db)
        }
    }

    /// Offsets in pages that are not all zeros; of a run of zeros only a few.
    private func bytesInUse() throws -> [Int] {
        let data = [UInt8](try place.read("journal.sqlite"))
        return stride(from: 0, to: data.count, by: 4096).flatMap { start in
            let page = start..<start + 4096
            guard page.contains(where: { data[$0] != 0 }) else { return [Int]() }
            return page.filter { data[$0] != 0 || $0 % 35 == 0 }
        }
    }

    @Test func noCutOfTheDatabaseGivesAWrongRecord() throws {
        let whole = try place.read("journal.sqlite")
        let expected = (1...12).map { bytes("svar nummer \($0)") }
        for length in stride(from: 0, to: min(whole.count, 40_000), by: 1365) {
            try place.write(whole.prefix(length), to: "journal.sqlite")
            do {
                let store = try place.open()
                #expect(try store.records(of: meeting) == expected)
                try store.close()
            } catch is StoreError {}
            for suffix in ["-wal", "-shm"] {
                try? FileManager.default.removeItem(at: place.url("journal.sqlite" + suffix))
            }
        }
    }
}
