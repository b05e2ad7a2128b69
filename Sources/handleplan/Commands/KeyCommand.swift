import ArgumentParser
import Assistant

/// `handleplan nøgle`: the key the documents are sealed with.
struct KeyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "nøgle", subcommands: [Show.self, Import.self], aliases: ["noegle"])

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "vis")

        @Flag(name: .customLong("pem")) var asPEM = false
        @OptionGroup var options: MeetingArguments

        func run() throws { try options.program().showKey(options.meeting(), asPEM: asPEM) }
    }

    struct Import: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "importer")

        @Argument(help: ArgumentHelp(valueName: "fil"), completion: .file(extensions: ["p12", "pfx"])) var file: String
        @OptionGroup var options: MeetingArguments

        func run() throws { try options.program().importKey(file, options.meeting()) }
    }

    func run() throws { throw Trouble(.wrongUse, "missingArgument", ["value": "vis"]) }
}
