import Foundation

/// A program others would use instead, measured in the same run by a script of `Peers/`.
enum Peer {
    /// What the script prints, a line each; nil where its library is not installed.
    static func lines(_ script: String, _ arguments: [String], input: String) throws -> [String]? {
        let python = ".build/bench/python/bin/python"
        guard FileManager.default.isExecutableFile(atPath: python) else { return nil }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: python)
        process.arguments = ["Benchmarks/Peers/\(script)"] + arguments
        let file = FileManager.default.temporaryDirectory.appending(path: "bench-\(UUID().uuidString)")
        try Data(input.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        process.standardInput = try FileHandle(forReadingFrom: file)
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let printed = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { return nil }
        return printed.split(separator: "\n").map(String.init)
    }
}
