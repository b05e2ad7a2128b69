import ArgumentParser
import Assistant

/// `handleplan kontrol FIL…`: checks the seal of PDFs.
struct ControlCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "kontrol")

    @Argument(help: ArgumentHelp(valueName: "fil"), completion: .file(extensions: ["pdf"])) var files: [String]
    @Option(name: .customLong("betro"), completion: .file(extensions: ["pem"])) var trusted: [String] = []
    @Option(name: .customLong("format")) var format: OutputFormat = .text

    func run() throws {
        let check = try SealCheck(program: Program(), trusted: trusted)
        var exit = Trouble.Exit.done
        for file in files {
            do {
                let finding = try check.finding(file)
                if !finding.isTrusted, exit == .done { exit = .found }
                (format == .json ? [SealCheck.json(finding)] : finding.lines).forEach { print($0) }
            } catch let trouble as Trouble {
                // A file that cannot be read is no reason to leave the others unread.
                tell(ErrorReport(trouble))
                exit = trouble.exit
            }
        }
        if exit != .done { throw Ending(exit: exit) }
    }
}
