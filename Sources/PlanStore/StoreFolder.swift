import Foundation

/// A folder that none but its owner can use, held open, and the only way to its files.
///
/// Files are named relative to the open folder and opened without following links; every file must be regular, with
/// one name, ours, and closed to others (S13 in the list of faults: a check before opening can be raced, a check
/// after cannot).
final class StoreFolder: Sendable {
    let url: URL
    private let directory: OpenFile

    /// Throws `.noStore` when there is no such folder.
    init(opening url: URL, part: StorePart = .folder) throws(StoreError) {
        let descriptor = open(url.path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else {
            let code = errno
            if code == ENOENT { throw .noStore }
            throw StoreError(errno: StoreFolder.isLink(url.path) ? ELOOP : code, at: part)
        }
        self.url = url
        directory = OpenFile(descriptor, part: part)
        try StoreFolder.check(directory.status(), kind: S_IFDIR, part: part)
    }

    /// Makes the folder with mode 0700 whatever the umask; its parent must be there.
    static func make(_ url: URL) throws(StoreError) -> StoreFolder {
        guard mkdir(url.path, 0o700) == 0 else { throw StoreError(errno: errno, at: .folder) }
        guard chmod(url.path, 0o700) == 0 else { throw StoreError(errno: errno, at: .folder) }
        return try StoreFolder(opening: url)
    }

    func path(of name: String) -> String { url.appendingPathComponent(name).path }

    /// Opens a file, or gives nil when there is none. `access` is `O_RDONLY` or `O_RDWR`.
    func openFile(_ name: String, part: StorePart, access: Int32) throws(StoreError) -> OpenFile? {
        // O_NONBLOCK: a FIFO in the file's place must be refused, not waited for.
        let descriptor = openat(directory.descriptor, name, access | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw StoreError(errno: errno, at: part)
        }
        let file = OpenFile(descriptor, part: part)
        try StoreFolder.check(file.status(), kind: S_IFREG, part: part)
        return file
    }

    /// Makes a new file with mode 0600 whatever the umask, or gives nil when the name is taken.
    func makeFile(_ name: String, part: StorePart) throws(StoreError) -> OpenFile? {
        let descriptor = openat(directory.descriptor, name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            if errno == EEXIST { return nil }
            throw StoreError(errno: errno, at: part)
        }
        let file = OpenFile(descriptor, part: part)
        try file.setMode(0o600)
        return file
    }

    /// Refuses an unsafe file without opening it; false when there is none.
    ///
    /// For the database's files: opening and closing them here would drop the locks SQLite holds on them (S14).
    func checkFile(_ name: String, part: StorePart) throws(StoreError) -> Bool {
        var found = stat()
        guard fstatat(directory.descriptor, name, &found, AT_SYMLINK_NOFOLLOW) == 0 else {
            if errno == ENOENT { return false }
            throw StoreError(errno: errno, at: part)
        }
        try StoreFolder.check(found, kind: S_IFREG, part: part)
        return true
    }

    /// Puts `bytes` in place of the file so that a crash leaves the old or the new, never a part of either.
    func replace(_ name: String, with bytes: [UInt8], part: StorePart) throws(StoreError) {
        let temporary = ".\(name).new"
        unlinkat(directory.descriptor, temporary, 0)
        guard let file = try makeFile(temporary, part: part) else { throw .inputOutput(errno: EEXIST) }
        do throws(StoreError) {
            try file.write(bytes, at: 0)
            try file.synchronize()
            guard renameat(directory.descriptor, temporary, directory.descriptor, name) == 0
            else { throw StoreError(errno: errno, at: part) }
        } catch {
            unlinkat(directory.descriptor, temporary, 0)
            throw error
        }
        try synchronize()
    }

    /// Throws what keeps new files from being made: a full disk, one that can only be read, missing rights.
    func proveWritable() throws(StoreError) {
        let name = ".try"
        unlinkat(directory.descriptor, name, 0)
        _ = try makeFile(name, part: .folder)
        unlinkat(directory.descriptor, name, 0)
    }

    /// What the disk still has for this user.
    func freeBytes() throws(StoreError) -> Int {
        var disk = statvfs()
        guard fstatvfs(directory.descriptor, &disk) == 0 else { throw StoreError(errno: errno, at: .folder) }
        return Int(clamping: disk.f_bavail.multipliedReportingOverflow(by: disk.f_frsize).partialValue)
    }

    /// The folder's list of names is on disk when this returns.
    func synchronize() throws(StoreError) { try directory.synchronize() }

    private static func check(_ found: stat, kind: mode_t, part: StorePart) throws(StoreError) {
        let type = found.st_mode & S_IFMT
        if type == S_IFLNK { throw .unsafeFile(part, .symbolicLink) }
        if type != kind { throw .unsafeFile(part, .wrongKind) }
        if found.st_uid != geteuid() { throw .unsafeFile(part, .otherOwner) }
        if kind == S_IFREG, found.st_nlink != 1 { throw .unsafeFile(part, .hardLinked) }
        let mode = UInt16(found.st_mode & 0o777)
        if mode & 0o077 != 0 { throw .unsafeFile(part, .openToOthers(mode: mode)) }
    }

    private static func isLink(_ path: String) -> Bool {
        var found = stat()
        return lstat(path, &found) == 0 && found.st_mode & S_IFMT == S_IFLNK
    }
}
