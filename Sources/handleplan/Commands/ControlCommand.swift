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
        var areTrusted = true
        for file in files {
            let finding = try check.finding(file)
            areTrusted = areTrusted && finding.isTrusted
            print(format == .json ? SealCheck.json(finding) : "\(file): \(finding.text)")
        }
        if !areTrusted { throw Ending(exit: .found) }
    }
}
