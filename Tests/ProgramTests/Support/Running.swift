import Foundation
import PseudoTerminal

/// What came of a run of the program without a terminal.
struct Finished {
    let ending: PseudoTerminal.Ending
    let output: String
    let errors: String
    var outputBytes: [UInt8] { Array(output.utf8) }
}

extension Sandbox {
    /// The program on a terminal so wide that no text wraps, unless told otherwise.
    func terminal(
        _ arguments: [String] = [], environment more: [String: String] = [:], columns: Int = 500, rows: Int = 50
    ) throws -> PseudoTerminal {
        try PseudoTerminal(
            Sandbox.program, arguments, environment: environment(more), directory: base, columns: columns, rows: rows)
    }

    /// The program with the passphrase from its file, for a meeting.
    func meetingTerminal(
        _ arguments: [String] = [], environment more: [String: String] = [:], columns: Int = 500, rows: Int = 50
    ) throws -> PseudoTerminal {
        try terminal(
            ["møde", "--adgang-fil", passphraseFile] + arguments, environment: more, columns: columns, rows: rows)
    }

    /// Runs the program to its end with its input from a file.
    func run(_ arguments: [String], input: String = "", environment more: [String: String] = [:]) throws -> Finished {
        try run(Sandbox.program, arguments, input: Array(input.utf8), environment: more)
    }

    /// Runs any program to its end in the sandbox.
    func run(
        _ program: String, _ arguments: [String], input: [UInt8] = [], environment more: [String: String] = [:],
        directory: String? = nil
    ) throws -> Finished {
        let name = base + "/run-\(UUID().uuidString)"
        let paths = (input: name + ".in", output: name + ".out", errors: name + ".err")
        defer { for path in [paths.input, paths.output, paths.errors] { unlink(path) } }
        try Data(input).write(to: URL(fileURLWithPath: paths.input))
        let process = try ChildProcess.starting.withLock { _ in
            try ChildProcess(
                program, arguments, environment: environment(more), directory: directory ?? base,
                ends: [
                    .file(paths.input, O_RDONLY), .file(paths.output, O_WRONLY | O_CREAT | O_TRUNC),
                    .file(paths.errors, O_WRONLY | O_CREAT | O_TRUNC),
                ])
        }
        let ending = try process.waitForEnd()
        return Finished(ending: ending, output: try text(of: paths.output), errors: try text(of: paths.errors))
    }

    private func text(of path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    }
}
