import Cryptography
import Foundation
import GRDB

extension StoreError {
    /// What a failed system call says about the store.
    init(errno code: Int32, at part: StorePart) {
        switch code {
        case ENOSPC, EDQUOT: self = .noSpace
        case EROFS: self = .readOnly
        case EACCES, EPERM: self = .notPermitted
        case ELOOP: self = .unsafeFile(part, .symbolicLink)
        case ENOTDIR, EISDIR, ENXIO: self = .unsafeFile(part, .wrongKind)
        case ENOMEM: self = .outOfMemory
        default: self = .inputOutput(errno: code)
        }
    }

    /// What a failed database call says; `errno` is the system's code behind an input or output error.
    init(_ error: DatabaseError, errno code: Int32) {
        switch error.resultCode.primaryResultCode {
        case .SQLITE_FULL: self = .noSpace
        case .SQLITE_READONLY: self = .readOnly
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
        case .SQLITE_NOMEM: self = .outOfMemory
        case .SQLITE_TOOBIG: self = .tooLong
        case .SQLITE_PERM, .SQLITE_AUTH: self = .notPermitted
        case .SQLITE_IOERR: self = code == ENOSPC ? .noSpace : .inputOutput(errno: code == 0 ? EIO : code)
        case .SQLITE_CANTOPEN: self = code == 0 ? .inputOutput(errno: EIO) : StoreError(errno: code, at: .database)
        default: self = .tampered(.database, meeting: nil)
        }
    }

    init(_ error: CryptographyError) {
        switch error {
        case .outOfBounds: self = .tooLong
        case .malformed, .notAuthentic: self = .tampered(.database, meeting: nil)
        case .unavailable: self = .cryptographyUnavailable
        }
    }
}

/// Does `work` and words what OpenSSL refuses as the store's own error.
func storeErrors<Result>(_ work: () throws(CryptographyError) -> Result) throws(StoreError) -> Result {
    do { return try work() } catch { throw StoreError(error) }
}
