import CalendarValues
import DanishLanguage
import Definitions
import Foundation
import RandomText

/// Measures the reading of Danish times inside this process, from the project's folder:
/// `handleplan-time-bench [PYTHON]` beside its peers where that Python has them, `handleplan-time-bench fuzz [COUNT]`
/// with random lines.
@main
enum TimeBench {
    /// Aims: seconds for 10,000 characters, and how many times quicker than the quicker peer.
    static let lineAim = 0.005
    static let peerAim = 10.0
    static let lineLength = 10_000
    static let phrases = "Tests/DanishLanguageTests/Corpus/phrases_open.tsv"

    static func main() throws {
        let words = try LocaleTexts(language: "da", files: DefinitionFiles()).words
        let arguments = Array(CommandLine.arguments.dropFirst())
        if arguments.first == "fuzz" {
            let count = arguments.count > 1 ? Int(arguments[1]) ?? 1_000_000 : 1_000_000
            exit(Fuzz(words: words).run(count: count) ? 0 : 1)
        }
        let made = fastest(of: 5) { _ = TimeReader(words: words, settings: CalendarSettings(words: words)) }
        print(String(format: "reader of times made in %.1f ms", made * 1_000))
        let ours = try PhraseScore(words: words, file: phrases)
        print("phrases of a plan meeting".padding(toLength: 34, withPad: " ", startingAt: 0) + "right      µs a phrase")
        print(ours.row)
        let peers = try arguments.first.map { try PhraseScore.peers(python: $0, file: phrases) } ?? []
        if peers.isEmpty { print("Duckling and dateparser are left out: they could not be installed.") }
        for peer in peers { print(peer.row) }
        if let quickest = peers.map(\.seconds).min() {
            let factor = quickest / ours.seconds
            print(
                String(format: "aim: %.0f times as quick as the quicker – %.0f times – ", peerAim, factor),
                terminator: "")
            print(factor >= peerAim ? "met" : "not met")
        }
        longLines(words)
    }

    /// Lines of one thing over and over, which cost most.
    private static func longLines(_ words: WordLists) {
        let reader = TimeReader(words: words, settings: CalendarSettings(words: words))
        let pieces = [
            "og ", "1 ", "fra ", "i en ", "halv ", "1/", "to ", "mandag, ", "tre måneder og ", "når jeg ", "ordbog",
        ]
        let lines =
            pieces.map { ($0, String(String(repeating: $0, count: lineLength).prefix(lineLength))) }
            + [("one letter under combining marks", "a" + String(repeating: "\u{301}", count: lineLength))]
        var slowest = 0.0
        for (name, line) in lines {
            let seconds = fastest(of: 20) { _ = reader.readAll(line, at: Fuzz.reference) }
            slowest = max(slowest, seconds)
            print(String(format: "%6.2f ms ", seconds * 1_000) + "10,000 characters of “\(name)”")
        }
        print(
            String(
                format: "aim: 10,000 characters under %.0f ms – slowest %.2f ms – ", lineAim * 1_000, slowest * 1_000)
                + (slowest < lineAim ? "met" : "not met"))
    }

    /// Seconds of the quickest of several runs: what the work itself costs, on a machine that has other work too.
    static func fastest(of runs: Int, _ work: () -> Void) -> Double {
        let clock = ContinuousClock()
        return (0..<runs).map { _ in
            let taken = clock.measure(work).components
            return Double(taken.seconds) + Double(taken.attoseconds) / 1e18
        }.min() ?? 0
    }
}
