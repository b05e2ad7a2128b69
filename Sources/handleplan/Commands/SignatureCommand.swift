import ArgumentParser
import Assistant

/// `handleplan underskrift PLAN`: signs anew, for one who signed on paper for instance; it becomes a new version.
struct SignatureCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "underskrift")

    @Argument(help: ArgumentHelp(valueName: "plan")) var plan: String
    @OptionGroup var options: MeetingArguments

    func run() throws { try options.program().signAgain(plan, options: options.meeting()) }
}
