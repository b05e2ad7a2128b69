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
        var command: any ParsableCommand
        do { command = try parseAsRoot(arguments) } catch {
            finish(ErrorReport(error, parser: ParserMessage(message(for: error))))
        }
        do {
            try command.run()
            finish(.done)
        } catch let ending as Ending {
            finish(ending.exit)
        } catch {
            finish(ErrorReport(error))
        }
    }
}

/// A command's result where it is not "done".
struct Ending: Error {
    let exit: Trouble.Exit
}
