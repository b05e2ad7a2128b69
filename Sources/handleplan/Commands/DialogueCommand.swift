import ArgumentParser
import Assistant

/// `handleplan dialog tjek [MAPPE]`: checks dialogue and locale files.
struct DialogueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "dialog", subcommands: [Check.self])

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "tjek")

        @Argument(completion: .directory) var folder: String?

        func run() throws {
            let report = try DefinitionReport(folder: folder)
            report.lines.forEach { print($0) }
            if report.hasProblems { throw Ending(exit: .found) }
        }
    }

    func run() throws { throw Trouble(.wrongUse, "missingArgument", ["value": "tjek"]) }
}
