import Foundation
import Testing

/// Compares text with a file of this package; with `RECORD_GOLDEN=1` in the environment the file is written, and the test fails,
/// so that a recording is never taken for a passed test.
func expectGolden(_ text: String, in path: String) throws {
    let url = Locale.root.appending(path: path)
    let name = url.lastPathComponent
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: url, atomically: true, encoding: .utf8)
        Issue.record("recorded \(name): read it, then run again without RECORD_GOLDEN")
        return
    }
    let golden = try String(contentsOf: url, encoding: .utf8)
    let pairs = zip(
        golden.split(separator: "\n", omittingEmptySubsequences: false),
        text.split(separator: "\n", omittingEmptySubsequences: false))
    let difference = pairs.enumerated().first { $1.0 != $1.1 }
    #expect(
        golden == text,
        "\(name) differs first in line \((difference?.offset ?? -1) + 1): \(difference?.element.1 ?? "its length")")
}

/// The same with a file of `Tests/PlanExportTests/Golden`.
func expectGolden(_ text: String, _ name: String) throws {
    try expectGolden(text, in: "Tests/PlanExportTests/Golden/\(name)")
}
