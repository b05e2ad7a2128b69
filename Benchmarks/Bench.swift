import Definitions
import Foundation
import Messages
import PseudoTerminal

/// Measures the program given as the argument and prints a table: `handleplan-bench .build/release/handleplan`, or the
/// check of goals alone: `handleplan-bench .build/release/handleplan goals`.
@main
enum Bench {
    /// Aims: seconds from start to the first prompt, and an answer as a multiple of its own fsync.
    static let startAim = 0.040
    /// The answer's own work beside its fsync is a part of that multiple, so a quick disk makes it harder.
    static let answerAim = 1.2

    static func main() throws {
        let onlyGoals = CommandLine.arguments.dropFirst(2) == ["goals"]
        guard CommandLine.arguments.count == 2 || onlyGoals, access(CommandLine.arguments[1], X_OK) == 0 else {
            print("usage: handleplan-bench PROGRAM [goals], from the project's folder")
            exit(2)
        }
        if onlyGoals {
            print(Figures.heading)
            try Goals().run(tell: tell)
            return
        }
        let place = try Place(program: CommandLine.arguments[1])
        let prompt = try LocaleTexts(language: "da", files: DefinitionFiles()).catalog.text(Message("passphrase.ask"))
        print(Figures.heading)
        let start = try Figures("start to the passphrase prompt", count: 60) {
            let terminal = try PseudoTerminal(place.program, [], environment: place.environment, columns: 200)
            try terminal.expect(prompt)
        }
        print(start.row)
        print(try Figures("handleplan --version", count: 60) { try place.run(place.program, ["--version"]) }.row)
        print(try Figures("python3 -c pass", count: 60) { try place.run("/usr/bin/python3", ["-c", "pass"]) }.row)
        let answers = Answers(place: place)
        let before = try place.synchronisedWrites(atEnd: false, runs: 100)
        let (piped, script) = try answers.overJSON(meetings: 5)
        let bare = try place.synchronisedWrites(atEnd: false, runs: 200)
        print(piped.row)
        print(before.row)
        print(bare.row)
        print(try place.synchronisedWrites(atEnd: true, runs: 200).row)
        print(try answers.onTerminal(script, meetings: 8).row)
        print(
            try Figures("the whole demo meeting", count: 7) {
                try place.run("/bin/sh", ["scripts/demo", place.program])
            }.row)
        let sealing = try sealing(place)
        let goals = try Goals()
        print("")
        try goals.run(tell: tell)
        print("")
        sealing()
        tell(
            "start under \(Int(startAim * 1_000)) ms", isMet: start.median < startAim,
            String(format: "%.1f ms", start.median * 1_000))
        // A disk is not as quick from one minute to the next, so its figures before and after are taken together.
        let factor = piped.median * 2 / (before.median + bare.median)
        tell(
            "an answer at most \(answerAim) times its fsync", isMet: factor <= answerAim,
            String(format: "%.2f times", factor))
    }

    /// Prints the rows; what it gives tells the aims below them.
    private static func sealing(_ place: Place) throws -> () -> Void {
        let documents = try Documents(place)
        let ours = try documents.ours(runs: 40)
        let theirs = try documents.weasyPrint(runs: 5)
        print(ours.row)
        print(theirs?.row ?? "WeasyPrint is not installed")
        return {
            tell(
                "a sealed PDF under 10 ms of processor time", isMet: ours.median < 0.010,
                String(format: "%.1f ms", ours.median * 1_000))
            guard let theirs else { return }
            let factor = theirs.median / ours.median
            tell(
                "a sealed PDF 20 times faster than WeasyPrint's", isMet: factor >= 20,
                String(format: "%.0f times", factor))
        }
    }

    private static func tell(_ aim: String, isMet: Bool, _ found: String) {
        print("aim: \(aim) – \(found) – \(isMet ? "met" : "not met")")
    }
}
