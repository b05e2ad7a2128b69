import Foundation

/// An open file descriptor, closed when let go of, whose calls either do all they were asked or throw.
final class OpenFile: Sendable {
    let descriptor: Int32
    private let part: StorePart

    init(_ descriptor: Int32, part: StorePart) {
        self.descriptor = descriptor
        self.part = part
    }

    deinit { close(descriptor) }

    func status() throws(StoreError) -> stat {
        var found = stat()
        guard fstat(descriptor, &found) == 0 else { throw failure() }
        return found
    }

    /// `count` bytes from `offset`; fewer where the file ends before.
    func read(_ count: Int, at offset: Int) throws(StoreError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var done = 0
        while done < count {
            let step = bytes.withUnsafeMutableBytes {
                pread(descriptor, $0.baseAddress?.advanced(by: done), count - done, off_t(offset + done))
            }
            if step < 0, errno == EINTR { continue }
            guard step >= 0 else { throw failure() }
            if step == 0 { break }
            done += step
        }
        return Array(bytes.prefix(done))
    }

    func write(_ bytes: [UInt8], at offset: Int) throws(StoreError) {
        var done = 0
        while done < bytes.count {
            let step = bytes.withUnsafeBytes {
                pwrite(descriptor, $0.baseAddress?.advanced(by: done), bytes.count - done, off_t(offset + done))
            }
            if step < 0, errno == EINTR { continue }
            guard step > 0 else { throw failure() }
            done += step
        }
    }

    func truncate(to length: Int) throws(StoreError) {
        guard ftruncate(descriptor, off_t(length)) == 0 else { throw failure() }
    }

    /// On disk with its length when this returns. Never tried again after an error: the system may have forgotten the
    /// bytes.
    func synchronize() throws(StoreError) {
        guard fsync(descriptor) == 0 else { throw failure() }
    }

    func setMode(_ mode: mode_t) throws(StoreError) {
        guard fchmod(descriptor, mode) == 0 else { throw failure() }
    }

    /// Whether the advisory lock (`LOCK_SH` or `LOCK_EX`) was taken; never waits.
    ///
    /// `flock`, because a POSIX lock is lost when any descriptor of the file is closed.
    func takeLock(_ kind: Int32) throws(StoreError) -> Bool {
        while flock(descriptor, kind | LOCK_NB) != 0 {
            if errno == EWOULDBLOCK { return false }
            guard errno == EINTR else { throw failure() }
        }
        return true
    }

    func releaseLock() { _ = flock(descriptor, LOCK_UN) }

    private func failure() -> StoreError { StoreError(errno: errno, at: part) }
}
