import Cryptography
import Foundation
import PlanStore

/// A data home of the benchmark's own, on the disk the program was built on: a temporary folder may be in memory, where
/// synchronising costs nothing.
final class Place {
    let program: String
    let base: String
    var passphraseFile: String { base + "/passphrase" }
    var folder: URL { URL(fileURLWithPath: base + "/data/handleplan") }

    init(program: String) throws {
        self.program = URL(fileURLWithPath: program).path
        base =
            URL(fileURLWithPath: program).deletingLastPathComponent().appending(path: "bench-\(UUID().uuidString)").path
        for name in ["", "/data", "/home"] {
            try FileManager.default.createDirectory(
                atPath: base + name, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        }
        try Data(Place.words.utf8).write(to: URL(fileURLWithPath: passphraseFile))
        chmod(passphraseFile, 0o600)
        try PlanStore.create(in: folder, passphrase: passphrase()).close()
    }

    private static let words = "et ord til målinger"

    func passphrase() -> Passphrase {
        var bytes = Array(Place.words.utf8)
        return Passphrase(taking: &bytes)
    }

    deinit { try? FileManager.default.removeItem(atPath: base) }

    var environment: [String: String] {
        [
            "HOME": base + "/home", "XDG_DATA_HOME": base + "/data", "LC_ALL": "C.UTF-8", "TERM": "xterm",
            "NO_COLOR": "1",
            "PATH": "/usr/bin:/bin",
        ]
    }

    /// Runs a program to its end, its output thrown away.
    func run(_ program: String, _ arguments: [String]) throws {
        let words = ([program] + arguments).map { strdup($0) } + [nil]
        let settings = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in words + settings { free(text) } }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for end in 0...1 as ClosedRange<Int32> {
            posix_spawn_file_actions_addopen(&actions, end, "/dev/null", O_RDWR, 0)
        }
        var process: pid_t = 0
        var status: Int32 = 0
        guard posix_spawn(&process, program, &actions, nil, words, settings) == 0,
            waitpid(process, &status, 0) == process,
            status == 0
        else { throw Failed(program: program, status: status) }
    }

    /// What one answer writes to the database's log: two pages, each with its header (SQLite file format, section 4).
    static let answerSize = 2 * (4_096 + 24)

    /// Writes as many bytes as an answer and synchronises them, as often as asked: at the end of a file beside the
    /// database, or over bytes that are there already, as SQLite does in a log that was used before.
    func synchronisedWrites(atEnd: Bool, runs: Int) throws -> Figures {
        let size = Place.answerSize
        let file = open(folder.path + "/bare", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        defer {
            close(file)
            unlink(folder.path + "/bare")
        }
        let bytes = [UInt8](repeating: 7, count: size)
        if !atEnd {
            for run in 0..<runs { pwrite(file, bytes, size, off_t(run * size)) }
            fsync(file)
        }
        var place: off_t = 0
        return try Figures("bare write and fsync of \(size) bytes, \(atEnd ? "appended" : "in place")", count: runs) {
            let isWritten = pwrite(file, bytes, size, place) == size
            place += off_t(size)
            guard isWritten, (atEnd ? fsync(file) : fdatasync(file)) == 0 else {
                throw Failed(program: "fsync", status: errno)
            }
        }
    }
}

/// A program that did not do what was measured.
struct Failed: Error {
    let program: String
    let status: Int32
}
