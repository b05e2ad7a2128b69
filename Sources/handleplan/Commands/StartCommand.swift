import ArgumentParser
import Assistant

/// `handleplan`: the start screen.
///
/// A command of its own, since options of the root would be taken from every other command.
struct StartCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "start", shouldDisplay: false)

    @OptionGroup var options: MeetingArguments

    func run() throws { try options.program().start(options.meeting()) }
}
