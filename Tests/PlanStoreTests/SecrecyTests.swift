import Foundation
import GRDB
import Testing

@testable import PlanStore

@Suite struct SecrecyTests {
    let place: TemporaryStore
    /// Nowhere else on this computer.
    let canary = "kanariefugl-\(UInt64.random(in: .min ... .max))"

    init() throws { place = try TemporaryStore() }

    /// The files that hold the canary, or a part of it, in UTF-8 or UTF-16.
    private func leaks() throws -> [String] {
        let needles = [canary, String(canary.dropFirst(6)), String(canary.dropLast(6))].flatMap { text in
            [Data(text.utf8), text.data(using: .utf16LittleEndian) ?? Data()]
        }
        var found: [String] = []
        for path in try FileManager.default.subpathsOfDirectory(atPath: place.base.path) {
            let file = place.base.appendingPathComponent(path)
            guard let data = try? Data(contentsOf: file) else { continue }
            if path.contains(canary) || needles.contains(where: { data.range(of: $0) != nil }) { found.append(path) }
        }
        return found
    }

    @Test func nothingSaidIsReadableOnDisk() throws {
        let store = try place.create()
        let meeting = try store.newMeeting()
        let lock = try store.lock(meeting)
        for number in 0..<40 { try store.append([bytes("\(number) \(canary)"), bytes(canary)], to: meeting) }
        try store.append([bytes(String(repeating: canary, count: 3000))], to: meeting)
        try store.setProfile(bytes(canary), for: "caseworker")
        #expect(try place.contents()["journal.sqlite-wal"]?.isEmpty == false)
        #expect(try leaks() == [])
        #expect(try store.records(of: meeting).count == 81)
        lock.release()
        try store.close()
        #expect(try leaks() == [])
    }

    @Test func nothingSaidIsReadableAfterDeleting() throws {
        let store = try place.create()
        let meeting = try store.newMeeting()
        try store.append([bytes(canary), bytes(canary)], to: meeting)
        try store.setProfile(bytes(canary), for: "name")
        try store.setProfile(nil, for: "name")
        try store.close()
        #expect(try leaks() == [])
    }

    /// The search would see a record that was not sealed, also in the log.
    @Test func theSearchFindsWhatIsNotSealed() throws {
        let store = try place.create()
        try store.database.write { db in
            try db.execute(
                sql: "INSERT INTO profile (name, sealed) VALUES ('plain', ?)", arguments: [Data(canary.utf8)])
        }
        #expect(try leaks() == ["store/journal.sqlite-wal"])
        try store.close()
        #expect(try leaks() == ["store/journal.sqlite"])
    }

    @Test func thePassphraseIsNowhere() throws {
        let store = try place.create()
        _ = try store.newMeeting()
        for (name, data) in try place.contents() {
            #expect(data.range(of: Data("fire grønne heste".utf8)) == nil, "\(name)")
        }
    }

    @Test func noErrorShowsARecord() throws {
        let meeting = try place.filled([canary])
        try place.execute("UPDATE record SET sealed = x'01' WHERE number = 1")
        let error = #expect(throws: StoreError.self) { try place.open().records(of: meeting) }
        #expect(!String(reflecting: error).contains(canary))
    }
}
