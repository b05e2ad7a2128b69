import Foundation

/// Why the store did not do what was asked; never holds a passphrase or anything said in a meeting.
public enum StoreError: Error, Hashable, Sendable {
    /// The folder holds no store.
    case noStore
    /// The folder already holds a store, or other files.
    case alreadyExists
    /// The passphrase does not open the key file; nothing was touched.
    case wrongPassphrase
    /// A part was changed from outside, is damaged, missing or belongs to another store.
    case tampered(StorePart, meeting: MeetingID?)
    /// The anchor has seen `anchored` records of the meeting, the database holds `found`: its end was cut off, or an
    /// older database was put back.
    case cutTail(meeting: MeetingID, anchored: Int, found: Int)
    /// The database holds as many records as the anchor has seen, but not the same ones: an older copy was put back
    /// and continued.
    case rolledBack(meeting: MeetingID)
    /// `newMeeting` of this store never gave this id.
    case noSuchMeeting(MeetingID)
    /// Another program holds the meeting; nil when it has not yet written who it is.
    case lockedBy(LockHolder?)
    /// Another program kept the store busy for five seconds.
    case busy
    /// The disk is full; nothing of this call was kept, and it may be tried again.
    case noSpace
    /// The disk or a file can be read only.
    case readOnly
    /// The system refused access (owner, mode, immutable file).
    case notPermitted
    /// A file or folder that others could read, write or swap is not used.
    case unsafeFile(StorePart, UnsafeReason)
    /// A record, profile value or passphrase is longer than the store takes (records: 16 MiB).
    case tooLong
    /// The store was closed, or an input or output error happened before: open it anew.
    case mustReopen
    /// Not enough memory.
    case outOfMemory
    /// The folder lies on a disk where the database cannot be kept durable (no WAL: some network shares).
    case unsuitableDisk
    /// Reading or writing failed with this `errno`; nothing of this call counts as saved.
    case inputOutput(errno: Int32)
    /// OpenSSL gave no random bytes or lacks an algorithm.
    case cryptographyUnavailable
}

/// A part of the store on disk.
public enum StorePart: Hashable, Sendable {
    case folder
    case keyFile
    case anchor
    case database
    case lock
    /// The record with this number, counted from 1.
    case record(Int)
    /// The profile value of this name.
    case profile(String)
}

/// What makes a file unfit to hold or guard secrets.
public enum UnsafeReason: Hashable, Sendable {
    case symbolicLink
    /// A folder, FIFO, socket or device where a file should be, or the reverse.
    case wrongKind
    /// Has a second name somewhere.
    case hardLinked
    /// Group or others have rights; the mode's lowest nine bits.
    case openToOthers(mode: UInt16)
    /// Belongs to another user.
    case otherOwner
}

/// Who holds a meeting, as the holder wrote it.
public struct LockHolder: Hashable, Sendable {
    /// Login name, or the user's number.
    public let user: String
    /// Process id.
    public let process: Int32
    /// Whole seconds.
    public let since: Date
}
