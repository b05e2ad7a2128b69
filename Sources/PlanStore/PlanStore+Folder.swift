import Cryptography
import Foundation

/// What to do about the anchor when a store is opened.
public enum AnchorRule: Hashable, Sendable {
    /// It must be there and whole.
    case required
    /// It is made anew from the database, after a person was told that it is missing or damaged: whatever was cut off
    /// before is no longer noticed. No other program may have the store open.
    case rebuilt
}

extension PlanStore {
    static let keyName = "key"
    static let locksName = "locks"

    /// Whether the folder holds a store, or may not be looked into; opens nothing.
    public static func exists(in folder: URL) -> Bool {
        var found = stat()
        return lstat(folder.appendingPathComponent(keyName).path, &found) == 0 || errno != ENOENT && errno != ENOTDIR
    }

    /// Makes a store in a folder that does not exist yet, or is empty; its missing parents are made, all with mode
    /// 0700.
    ///
    /// Takes about 0.3 s and 128 MiB for the passphrase. Throws `.alreadyExists`. All or nothing: the store is made
    /// beside the folder and given its name when it is whole and on disk.
    public static func create(in folder: URL, passphrase: Passphrase) throws(StoreError) -> PlanStore {
        try create(in: folder, passphrase: passphrase, cost: .standard)
    }

    /// With a cost of its own, so that tests do not take a second for each store.
    package static func create(
        in folder: URL, passphrase: Passphrase, cost: ScryptCost
    ) throws(StoreError) -> PlanStore {
        if exists(in: folder) { throw .alreadyExists }
        let parent = folder.deletingLastPathComponent()
        try makeParents(parent)
        let draft = parent.appendingPathComponent(".\(folder.lastPathComponent)-\(try MeetingID.random())")
        do throws(StoreError) {
            let dataKey = try fill(StoreFolder.make(draft), passphrase: passphrase, cost: cost)
            try give(draft, nameOf: folder, in: parent)
            return try PlanStore(in: StoreFolder(opening: folder), dataKey: dataKey, anchor: .required)
        } catch {
            try? FileManager.default.removeItem(at: draft)
            throw error
        }
    }

    /// Opens a store; takes about 0.3 s and 128 MiB for the passphrase.
    ///
    /// Throws `.noStore`, `.wrongPassphrase` (nothing was touched), `.tampered`, `.unsafeFile`, `.readOnly`,
    /// `.notPermitted`, `.busy` …
    public static func open(
        in folder: URL, passphrase: Passphrase, anchor: AnchorRule = .required
    ) throws(StoreError) -> PlanStore {
        guard exists(in: folder) else { throw .noStore }
        let opened = try StoreFolder(opening: folder)
        let dataKey = try dataKey(in: opened, passphrase: passphrase)
        return try PlanStore(in: opened, dataKey: dataKey, anchor: anchor)
    }

    private static func dataKey(in folder: StoreFolder, passphrase: Passphrase) throws(StoreError) -> SymmetricKey {
        guard let file = try folder.openFile(keyName, part: .keyFile, access: O_RDONLY) else { throw .noStore }
        let bytes = try file.read(WrappedKey.length + 1, at: 0)
        do throws(CryptographyError) {
            return try WrappedKey(parsing: bytes).unwrapped(with: passphrase)
        } catch {
            switch error {
            case .notAuthentic: throw .wrongPassphrase
            case .malformed, .outOfBounds: throw .tampered(.keyFile, meeting: nil)
            case .unavailable: throw .outOfMemory
            }
        }
    }

    private static func fill(
        _ folder: StoreFolder, passphrase: Passphrase, cost: ScryptCost
    ) throws(StoreError) -> SymmetricKey {
        let (dataKey, wrapped) = try storeErrors { () throws(CryptographyError) in
            let dataKey = try SymmetricKey.random()
            return (dataKey, try WrappedKey(wrapping: dataKey, passphrase: passphrase, cost: cost))
        }
        let anchor = try Anchor.encoded([], key: StoreKeys(dataKey: dataKey).anchor)
        try JournalDatabase.create(in: folder)
        _ = try StoreFolder.make(folder.url.appendingPathComponent(locksName))
        try folder.replace(Anchor.name, with: anchor, part: .anchor)
        try folder.replace(keyName, with: wrapped.bytes, part: .keyFile)
        return dataKey
    }

    /// Renaming puts an empty folder aside and refuses any other, so of two programs that create at once one succeeds.
    private static func give(_ draft: URL, nameOf folder: URL, in parent: URL) throws(StoreError) {
        guard rename(draft.path, folder.path) == 0 else {
            let code = errno
            throw code == ENOTEMPTY || code == EEXIST ? .alreadyExists : StoreError(errno: code, at: .folder)
        }
        let descriptor = Foundation.open(parent.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw StoreError(errno: errno, at: .folder) }
        try OpenFile(descriptor, part: .folder).synchronize()
    }

    private static func makeParents(_ folder: URL) throws(StoreError) {
        guard folder.path != "/", access(folder.path, F_OK) != 0 else { return }
        try makeParents(folder.deletingLastPathComponent())
        do throws(StoreError) {
            _ = try StoreFolder.make(folder)
        } catch {
            // Made by another program meanwhile.
            guard error == .inputOutput(errno: EEXIST) else { throw error }
        }
    }
}

extension Anchor {
    /// Makes the anchor anew from the whole records of every meeting in the database.
    static func rebuild(
        in folder: StoreFolder, from database: JournalDatabase, keys: StoreKeys
    ) throws(StoreError) {
        var chains: [(MeetingID, Chain)] = []
        for meeting in try database.read({ db in try RecordTable.meetings(db) }) {
            let seal = try JournalSeal(meeting: meeting, key: keys.journal(of: meeting))
            let rows = try database.read { db in try RecordTable.rows(of: meeting, above: 0, db) }
            chains.append((meeting, Reading(rows, seal: seal, anchored: .empty).chain))
        }
        try folder.replace(name, with: encoded(chains, key: keys.anchor), part: .anchor)
    }
}
