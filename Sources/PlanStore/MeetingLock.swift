import Foundation
import Synchronization

/// The right to write one meeting, held by one program at a time; freed by `release()`, when let go of, or when the
/// program dies.
public final class MeetingLock: Sendable {
    private let file: Mutex<OpenFile?>

    init(_ file: OpenFile) { self.file = Mutex(file) }

    deinit { release() }

    /// Gives the meeting free; harmless when done twice.
    public func release() {
        file.withLock { file in
            // Emptied while it is still held, and once only, or the next holder's name would be lost.
            try? file?.truncate(to: 0)
            file = nil
        }
    }
}

extension PlanStore {
    /// Takes a meeting for this program. Throws `.lockedBy` with the holder's user, process and time, at once.
    ///
    /// `flock` on a file of its own in `locks`, closed on exec: neither a child nor another descriptor keeps or loses
    /// it.
    public func lock(_ meeting: MeetingID, now: Date = Date()) throws(StoreError) -> MeetingLock {
        try whileUsable { _ throws(StoreError) in
            let locks = try StoreFolder(opening: folder.url.appendingPathComponent(PlanStore.locksName), part: .lock)
            var file = try locks.makeFile(meeting.text, part: .lock)
            if file == nil { file = try locks.openFile(meeting.text, part: .lock, access: O_RDWR) }
            guard let file else { throw .tampered(.lock, meeting: meeting) }
            guard try file.takeLock(LOCK_EX) else { throw .lockedBy(LockHolder(written: try file.read(256, at: 0))) }
            try file.truncate(to: 0)
            try file.write(LockHolder.current(now).written, at: 0)
            return MeetingLock(file)
        }
    }
}

extension LockHolder {
    /// This program: the login name as the environment has it, else the user's number; asking a directory service
    /// could hang.
    static func current(_ now: Date) -> LockHolder {
        let environment = ProcessInfo.processInfo.environment
        let user = environment["LOGNAME"] ?? environment["USER"] ?? String(geteuid())
        let seconds = now.timeIntervalSince1970.rounded(.down)
        return LockHolder(user: user, process: getpid(), since: Date(timeIntervalSince1970: seconds))
    }

    /// Three lines: user, process, seconds since 1970.
    var written: [UInt8] {
        let name = user.unicodeScalars.filter { $0.properties.generalCategory != .control }.prefix(64)
        return Array(
            "\(String(String.UnicodeScalarView(name)))\n\(process)\n\(Int(since.timeIntervalSince1970))\n".utf8)
    }

    /// Nil for anything but what `written` gives.
    init?(written bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count == 4, let process = Int32(lines[1]), let seconds = Int(lines[2]) else { return nil }
        self.init(user: String(lines[0]), process: process, since: Date(timeIntervalSince1970: Double(seconds)))
        guard written == bytes else { return nil }
    }
}
