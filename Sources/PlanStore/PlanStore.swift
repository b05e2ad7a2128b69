import Cryptography
import Foundation
import Synchronization

/// The sealed, durable journal of all meetings, in one folder.
///
/// ```swift
/// let store = try PlanStore.create(in: folder, passphrase: passphrase)
/// let meeting = try store.newMeeting()
/// let lock = try store.lock(meeting)
/// try store.append([event], to: meeting)  // on disk when it returns
/// let events = try store.records(of: meeting)
/// try store.close()
/// ```
///
/// The folder holds `key` (the data key under the passphrase), `journal.sqlite` (the sealed records), `anchor` (how
/// far every meeting has come) and `locks`. Records are opaque bytes of at most 16 MiB. Visible without the
/// passphrase: ids of meetings, how many records each has and how long they are, their order, names of profile
/// values, and who holds a lock.
///
/// Noticed: a changed, moved, removed or added record, a cut end and an older database, against the anchor as it last
/// reached the disk (a killed program leaves it exact; after a power cut it may lack the last half minute). Not
/// noticed: database and anchor put back together from one earlier time, and older profile values.
public final class PlanStore: Sendable {
    let folder: StoreFolder
    let database: JournalDatabase
    let anchor: Anchor
    let keys: StoreKeys
    private let state = Mutex(State())

    struct State {
        fileprivate var phase = Phase.usable
        /// How far the meetings are that this program has verified.
        var chains: [MeetingID: Chain] = [:]
        /// Deriving a key costs more than sealing with it.
        var seals: [MeetingID: JournalSeal] = [:]
    }

    fileprivate enum Phase { case usable, broken, closed }

    init(in folder: StoreFolder, dataKey: SymmetricKey, anchor rule: AnchorRule) throws(StoreError) {
        self.folder = folder
        keys = try StoreKeys(dataKey: dataKey)
        database = try JournalDatabase(in: folder)
        if rule == .rebuilt { try Anchor.rebuild(in: folder, from: database, keys: keys) }
        anchor = try Anchor(in: folder, key: keys.anchor)
    }

    /// Brings the anchor to disk and the log into the main file. Every later call throws `.mustReopen`.
    public func close() throws(StoreError) {
        try state.withLock { state throws(StoreError) in
            guard state.phase != .closed else { return }
            let isWhole = state.phase == .usable
            state.phase = .closed
            // After an input or output error nothing is synchronised again through the same descriptors.
            if isWhole { try bringAnchor(to: state.chains) }
            try database.close(checkpointing: isWhole)
        }
    }

    /// One call at a time, none after closing or after an input or output error.
    func whileUsable<Result: Sendable>(_ work: (inout State) throws(StoreError) -> Result) throws(StoreError) -> Result
    {
        try state.withLock { state throws(StoreError) in
            guard state.phase == .usable else { throw .mustReopen }
            do throws(StoreError) {
                return try work(&state)
            } catch {
                if case .inputOutput = error { state.phase = .broken }
                throw error
            }
        }
    }

    /// Writes the sectors again, also where they should be right already: an earlier attempt may have failed.
    private func bringAnchor(to chains: [MeetingID: Chain]) throws(StoreError) {
        for (meeting, chain) in chains {
            guard let noted = try anchor.chain(of: meeting), noted.count <= chain.count else { continue }
            try anchor.note(chain, of: meeting)
        }
        try anchor.synchronize()
    }
}
