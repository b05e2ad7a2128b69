import CalendarValues
import DanishLanguage
import Foundation

/// How many phrases a reader has right, and how long it takes for one.
struct PhraseScore: Decodable {
    let name: String
    let right: Int
    let of: Int
    /// A phrase, in the quickest of several rounds.
    let seconds: Double

    var row: String {
        name.padding(toLength: 34, withPad: " ", startingAt: 0) + "\(right) of \(of)"
            + String(format: "%11.1f", seconds * 1_000_000)
    }

    /// Ours, counted as the tests of that file count.
    init(words: WordLists, file: String) throws {
        let reader = TimeReader(words: words, settings: CalendarSettings(words: words))
        let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").filter {
            !$0.hasPrefix("#")
        }
        let rows = lines.dropFirst().map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        let phrases = rows.map { $0[1] }
        name = "handleplan"
        of = rows.count
        right = rows.count { PhraseScore.isRight(reader.read($0[1], at: Fuzz.reference), $0) }
        seconds =
            TimeBench.fastest(of: 20) { for phrase in phrases { _ = reader.read(phrase, at: Fuzz.reference) } }
            / Double(rows.count)
    }

    private static func isRight(_ reading: TimeReading?, _ row: [String]) -> Bool {
        guard let reading, reading.value.kind == row[2] else { return false }
        let meant = [row[3]] + row[5].split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
        if row[2] == "conditional" { return meant.contains { shape($0) == shape(reading.value.notation) } }
        let value = TimeExpression(notation: reading.value.notation, kind: row[2])
        return meant.contains { TimeExpression(notation: $0, kind: row[2]) == value }
    }

    /// The wording of an event is free; what hangs on it is not.
    private static func shape(_ notation: String) -> String {
        let head = notation.prefix { $0 != "(" }
        return head + "()" + (notation.split(separator: ")", omittingEmptySubsequences: false).last ?? "")
    }

    /// Duckling's and dateparser's, as far as this Python has them.
    static func peers(python: String, file: String) throws -> [PhraseScore] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: python)
        process.arguments = ["Benchmarks/Peers/time_peers.py", file]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return text.split(separator: "\n").compactMap {
            try? JSONDecoder().decode(PhraseScore.self, from: Data($0.utf8))
        }
    }
}
