import Foundation
import Testing

/// Files stay under 400 lines and functions under 60, so that each can be read at once.
@Suite struct SizeTests {
    static let files = ["Sources", "Tests", "Plugins", "Benchmarks"].flatMap(Project.swiftFiles)

    @Test(arguments: files)
    func fileAndFunctionsAreShort(path: String) throws {
        let lines = try Project.text(path).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(lines.count <= 400, "\(path) has \(lines.count) lines")
        for (start, length) in SizeTests.functions(in: lines) {
            #expect(length <= 60, "\(path):\(start) is \(length) lines long")
        }
    }

    /// Start and length of each function, by the indentation the formatter gives it.
    static func functions(in lines: [String]) -> [(start: Int, length: Int)] {
        lines.indices.compactMap { index in
            let line = lines[index]
            let indent = line.prefix { $0 == " " }
            let words = line.split(separator: " ")
            guard words.contains("func") || words.contains(where: { $0.hasPrefix("init(") || $0.hasPrefix("init?(") }),
                // A function on one line ends with its brace; a longer one opens a brace or a list of parameters.
                !line.hasSuffix("}"), !line.contains("//"),
                let end = lines[index...].dropFirst().firstIndex(of: indent + "}")
            else { return nil }
            return (index + 1, end - index + 1)
        }
    }

    @Test func longFunctionsAreSeen() {
        let long = ["    func f() {"] + Array(repeating: "        a()", count: 60) + ["    }"]
        #expect(SizeTests.functions(in: long).map(\.length) == [62])
    }
}
