import Foundation
import PlanModel
import PlanStore

/// One meeting's entries on disk, held for this program alone.
final class Journal {
    let id: MeetingID
    private let store: PlanStore
    private let lock: MeetingLock

    /// Opens a meeting; throws where another program has it.
    init(_ id: MeetingID, in store: PlanStore) throws {
        self.id = id
        self.store = store
        lock = try store.lock(id)
    }

    static func new(in store: PlanStore) throws -> Journal { try Journal(store.newMeeting(), in: store) }

    func entries() throws -> [JournalEntry] { try Journal.entries(of: id, in: store) }

    /// Sealed and on disk when it returns.
    func append(_ entries: [JournalEntry]) throws {
        guard !entries.isEmpty else { return }
        try store.append(entries.map(Journal.encoded), to: id)
    }

    static func entries(of id: MeetingID, in store: PlanStore) throws -> [JournalEntry] {
        let decoder = JSONDecoder()
        return try store.records(of: id).map { record in
            guard let entry = try? decoder.decode(JournalEntry.self, from: Data(record)) else {
                throw Trouble(.dataOrKey, "unreadableEntry", ["meeting": .text(id.text)])
            }
            return entry
        }
    }

    private static func encoded(_ entry: JournalEntry) throws -> [UInt8] { [UInt8](try JSONEncoder().encode(entry)) }
}
