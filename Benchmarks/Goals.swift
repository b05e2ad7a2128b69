import Definitions
import Foundation
import GoalChecks
import Messages

/// How many goals the check reads a second, side by side with proselint over the same lines.
struct Goals {
    /// As many times as fast as proselint.
    static let aim = 50.0
    /// The longest text in this comparison of one text, in Characters, and the seconds it may take.
    static let longest = (characters: 10_000, seconds: 0.010)

    private let lines: [String]
    private let locale: LocaleTexts

    /// Throws where the labelled goals or the locale cannot be read; run from the project's folder.
    init() throws {
        let corpus = URL(fileURLWithPath: "Tests/GoalChecksTests/Corpus")
        let files = try FileManager.default.contentsOfDirectory(at: corpus, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "jsonl" }.sorted { $0.path < $1.path }
        lines = try files.flatMap { file in
            try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
                try JSONDecoder().decode(Line.self, from: Data($0.utf8)).text.replacing("\n", with: " ")
            }
        }
        locale = try LocaleTexts(language: "da", files: DefinitionFiles())
    }

    private struct Line: Decodable { let text: String }

    /// Prints rows and whether the aims are met.
    func run(tell: (_ aim: String, _ isMet: Bool, _ found: String) -> Void) throws {
        let before = own(rounds: 5)
        let theirs = try Peer.lines("goal_peers.py", ["3"], input: lines.joined(separator: "\n"))?.compactMap {
            Double($0)
        }
        let ours = Figures("\(lines.count) goals checked", before + own(rounds: 5))
        print(ours.row)
        let long = longTexts()
        print(long.row)
        if let theirs, !theirs.isEmpty {
            let figures = Figures("\(lines.count) goals through proselint", theirs)
            print(figures.row)
            let factor = figures.median / ours.median
            let rate = String(
                format: "%.0f and %.0f goals a second, %.0f times", perSecond(ours), perSecond(figures), factor)
            tell("goals \(Int(Goals.aim)) times as fast as proselint", factor >= Goals.aim, rate)
        } else {
            print("proselint is not installed")
        }
        tell(
            "a text of \(Goals.longest.characters) characters in \(Int(Goals.longest.seconds * 1_000)) ms",
            long.nearlyLongest < Goals.longest.seconds, String(format: "%.1f ms", long.nearlyLongest * 1_000))
    }

    private func perSecond(_ figures: Figures) -> Double { Double(lines.count) / figures.median }

    private func own(rounds: Int) -> [Double] {
        // A check of its own each time: what it remembers of the words it met would make the next round quicker.
        (0..<rounds).map { _ in
            let check = GoalCheck(words: locale.words)
            return Figures.seconds { for line in lines { _ = check.findings(in: line, role: .goal) } }
        }
    }

    /// The goals put end to end, with marks, with commas and with nothing between them.
    private func longTexts() -> Figures {
        let texts = [". ", ", ", " og ", " "].map {
            String(lines.joined(separator: $0).prefix(Goals.longest.characters))
        }
        let check = GoalCheck(words: locale.words)
        return Figures(
            "a text of \(Goals.longest.characters) characters",
            texts.flatMap { text in (0..<5).map { _ in Figures.seconds { _ = check.findings(in: text, role: .goal) } } }
        )
    }
}
