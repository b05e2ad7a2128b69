import ArgumentParser
import Assistant

/// `handleplan eksport PLAN`: the documents of a signed plan once more.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "eksport")

    @Argument(help: ArgumentHelp(valueName: "plan")) var plan: String
    @OptionGroup var options: MeetingArguments

    func run() throws { try options.program().export(plan, options: options.meeting()) }
}
