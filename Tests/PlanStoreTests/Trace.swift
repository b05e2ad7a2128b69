import Foundation
import Testing

@testable import PlanStore

/// The system calls of one run of the probe, as strace wrote them: `call(arguments) = result`, paths beside
/// descriptors.
struct Trace {
    let lines: [String]
    /// What the probe printed.
    let output: [String]

    init(of arguments: [String], calls: [String]) throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("handleplan-trace-\(UUID())")
        defer { try? FileManager.default.removeItem(at: file) }
        let strace = ["strace", "-f", "-y", "-s", "16", "-o", file.path, "-e", "trace=\(calls.joined(separator: ","))"]
        output = try Probe(arguments, under: strace).rest()
        // Each line starts with the process that called.
        lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
            String(line.drop { $0 != " " }.drop { $0 == " " })
        }
    }

    /// Runs the probe so that the nth of these calls kills it, or fails with `error`; gives what it printed.
    static func injecting(_ call: String, _ fault: String, at number: Int, into arguments: [String]) throws -> [String]
    {
        let strace = [
            "strace", "-f", "-o", "/dev/null", "-e", "trace=\(call)", "-e", "inject=\(call):\(fault):when=\(number)",
        ]
        return try Probe(arguments, under: strace).rest()
    }

    /// How often a call occurs.
    func count(_ call: String) -> Int { lines.filter { $0.hasPrefix("\(call)(") }.count }

    /// Whether, whenever something was said to be saved, all that was written to the log had been brought to disk
    /// before.
    static func savesBeforeItSaysSo(_ lines: [String]) -> Bool {
        var isDirty = false
        var sawWrite = false
        for line in lines {
            if line.contains("-wal>") {
                if line.hasPrefix("pwrite64(") { (isDirty, sawWrite) = (true, true) }
                if line.hasPrefix("fdatasync(") || line.hasPrefix("fsync(") { isDirty = false }
            }
            if line.hasPrefix("write(1<"), line.contains("ack ") {
                if isDirty || !sawWrite { return false }
                sawWrite = false
            }
        }
        return true
    }
}
