import CalendarValues
import DanishLanguage
import Foundation
import Testing

/// One fixed day for every corpus: Saturday 21 November 2026, ISO week 47.
enum Fixed {
    static let today = Day("2026-11-21") ?? Day(ordinal: 0)
    static let reference = ReferenceTime(today: today)
    static let reader = TimeReader(words: Locale.danish, settings: CalendarSettings(words: Locale.danish))
    static let plain = PlainDanish(words: Locale.danish)
}

/// Corpus files: a line `= meaning` and below it the ways of saying it; `#` begins a comment.
enum Corpus {
    /// The lines of a file in `Corpus/`.
    static func lines(_ name: String) -> [String] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(
            path: "Corpus/\(name)")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else {
            preconditionFailure("no corpus \(name)")
        }
        return text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") && !$0.isEmpty }
    }

    /// Each way of saying it with its meaning.
    static func sayings(_ name: String) -> [Saying] {
        var meaning = ""
        return lines(name).compactMap { line in
            if line.hasPrefix("= ") {
                meaning = String(line.dropFirst(2))
                return nil
            }
            return Saying(meaning: meaning, text: line)
        }
    }
}

struct Saying: Sendable, CustomTestStringConvertible {
    let meaning: String
    let text: String

    var testDescription: String { text }
}

extension Corpus {
    /// The parts of a meaning between ` | `.
    static func cells(_ meaning: String) -> [String] {
        meaning.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
    }
}
