import ArgumentParser
import Assistant

/// `handleplan forstå`: time phrases on standard input, one a line.
struct TimeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "forstå", aliases: ["forstaa"])

    @Option(name: .customLong("dato")) var reference: String?
    @Option(name: .customLong("format")) var format: OutputFormat = .text
    @Flag(name: .customLong("forklar")) var explains = false
    @Option(name: .customLong("definitioner"), completion: .directory) var definitions: String?

    func run() throws {
        let program = try Program(definitions: definitions)
        let found = try program.readTimes(asJSON: format == .json, reference: reference, explains: explains)
        if found { throw Ending(exit: .found) }
    }
}
