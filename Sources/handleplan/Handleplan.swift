import ArgumentParser
import Assistant

/// The program; without a subcommand it opens the start screen.
@main
struct Handleplan: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "handleplan",
        subcommands: [
            StartCommand.self, MeetingCommand.self, GoalCommand.self, TimeCommand.self, ExportCommand.self,
            SignatureCommand.self, SharingCommand.self, ControlCommand.self, KeyCommand.self, DialogueCommand.self,
            InstallationCommand.self,
        ],
        defaultSubcommand: StartCommand.self,
        helpNames: [])

    static func main() {
        Program.prepare()
        let arguments = Array(CommandLine.arguments.dropFirst())
        if let page = HelpPage(arguments: arguments) { finish(printing: page.text, .done) }
        do {
            var command = try parseAsRoot(arguments)
            try command.run()
            finish(.done)
        } catch let ending as Ending {
            finish(ending.exit)
        } catch {
            let words = exitCode(for: error) == .success ? nil : ParserMessage(message(for: error))
            finish(ErrorReport(error, parser: words))
        }
    }
}

/// A command's result where it is not "done".
struct Ending: Error {
    let exit: Trouble.Exit
}
