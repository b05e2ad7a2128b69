import ArgumentParser
import Assistant

/// `handleplan samtykke PLAN`: who may get which part of a plan; asked, shown and withdrawn.
struct SharingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "samtykke")

    @Argument(help: ArgumentHelp(valueName: "plan")) var plan: String
    @Flag(name: .customLong("vis")) var isShownOnly = false
    @OptionGroup var options: MeetingArguments

    func run() throws { try options.program().sharing(plan, isShownOnly: isShownOnly, options: options.meeting()) }
}
