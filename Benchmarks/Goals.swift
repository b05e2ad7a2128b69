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

    private static let peerVersion = "0.16.0"
    private let folder: String
    private let lines: [String]
    private let locale: LocaleTexts

    /// Throws where the labelled goals or the locale cannot be read; run from the project's folder.
    init(folder: String) throws {
        self.folder = folder
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
        let peer = Peer(folder: folder, version: Goals.peerVersion)
        let before = own(rounds: 5)
        let theirs = try peer?.seconds(over: lines, rounds: 3)
        let ours = Figures("\(lines.count) goals checked", before + own(rounds: 5))
        print(ours.row)
        let long = longTexts()
        print(long.row)
        if let theirs {
            let figures = Figures("\(lines.count) goals through proselint \(Goals.peerVersion)", theirs)
            print(figures.row)
            let factor = figures.median / ours.median
            let rate = String(
                format: "%.0f and %.0f goals a second, %.0f times", perSecond(ours), perSecond(figures), factor)
            tell("goals \(Int(Goals.aim)) times as fast as proselint", factor >= Goals.aim, rate)
        } else {
            print("proselint \(Goals.peerVersion) cannot be had here: skipped")
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

/// proselint in a folder of its own; nil where Python or the package cannot be had.
private struct Peer {
    let python: String

    init?(folder: String, version: String) {
        let home = folder + "/peers"
        python = home + "/bin/python"
        if !FileManager.default.isExecutableFile(atPath: python) {
            guard Peer.run("/usr/bin/python3", ["-m", "venv", home], input: nil) != nil else { return nil }
        }
        let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "proselint==\(version)"]
        guard Peer.run(python, install, input: nil) != nil else { return nil }
    }

    func seconds(over lines: [String], rounds: Int) throws -> [Double]? {
        let input = Data(lines.joined(separator: "\n").utf8)
        let output = Peer.run(python, ["Benchmarks/Peers/goal_peers.py", "\(rounds)"], input: input)
        let seconds = output?.split(separator: "\n").compactMap { Double($0) } ?? []
        return seconds.count == rounds ? seconds : nil
    }

    /// What the program printed; nil where it could not be run or failed.
    private static func run(_ program: String, _ arguments: [String], input: Data?) -> String? {
        let process = Process()
        let (into, out) = (Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardInput = into
        process.standardOutput = out
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return nil }
        into.fileHandleForWriting.write(input ?? Data())
        try? into.fileHandleForWriting.close()
        let output = out.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? String(decoding: output, as: UTF8.self) : nil
    }
}
