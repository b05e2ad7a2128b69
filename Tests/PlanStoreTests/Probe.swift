import Foundation
import Testing

/// The program `StoreProbe` (in the folder Probe), run beside the tests.
struct Probe {
    let process = Process()
    private let input = Pipe()
    private let output = Pipe()

    /// Beside the test program, where the build puts it.
    static var path: String {
        get throws {
            let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
            return URL(fileURLWithPath: own).deletingLastPathComponent().appendingPathComponent("StoreProbe").path
        }
    }

    /// `wrapper` is a command that runs the rest of its arguments, such as strace.
    init(_ arguments: [String], under wrapper: [String] = []) throws {
        let command = try wrapper + [Probe.path] + arguments
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
    }

    /// Blocks until the probe has printed one line, or ended.
    func line() -> String {
        var line: [UInt8] = []
        while let byte = try? output.fileHandleForReading.read(upToCount: 1)?.first, byte != UInt8(ascii: "\n") {
            line.append(byte)
        }
        return String(decoding: line, as: UTF8.self)
    }

    /// What is still to come; a probe that waits for a line gets the end of input and goes on.
    func rest() -> [String] {
        try? input.fileHandleForWriting.close()
        let data = (try? output.fileHandleForReading.readToEnd()) ?? nil
        process.waitUntilExit()
        return String(decoding: data ?? Data(), as: UTF8.self).split(separator: "\n").map(String.init)
    }

    func kill() {
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// Whether a command works here, for tests that need it; such a test is skipped with a reason elsewhere.
    static func works(_ command: [String]) -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }

    static let canTrace = works(["strace", "-f", "-o", "/dev/null", "true"])
    static let canMount = works(["unshare", "--mount", "--map-root-user", "mount", "-t", "tmpfs", "none", "/mnt"])
}
