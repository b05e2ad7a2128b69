import ArgumentParser
import Assistant

/// `handleplan eksport PLAN`: the documents of a signed plan once more, or the copy for one recipient.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "eksport")

    @Argument(help: ArgumentHelp(valueName: "plan")) var plan: String
    @Option(name: .customLong("til")) var recipient: String?
    @Option(name: .customLong("format")) var formats: [String] = []
    @OptionGroup var options: MeetingArguments

    func run() throws {
        guard let recipient else {
            guard formats.isEmpty else { throw Trouble(.wrongUse, "missingArgument", ["value": "--til"]) }
            return try options.program().export(plan, options: options.meeting())
        }
        try options.program().export(plan, to: recipient, formats: formats, options: options.meeting())
    }
}
