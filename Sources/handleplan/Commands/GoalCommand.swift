import ArgumentParser
import Assistant

/// `handleplan tjek`: goals on standard input, one a line.
struct GoalCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "tjek")

    @Option(name: .customLong("format")) var format: OutputFormat = .text
    @Option(name: .customLong("definitioner"), completion: .directory) var definitions: String?

    func run() throws {
        if try Program(definitions: definitions).checkGoals(asJSON: format == .json) { throw Ending(exit: .found) }
    }
}
