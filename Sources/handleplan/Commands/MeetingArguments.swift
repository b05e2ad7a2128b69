import ArgumentParser
import Assistant

/// Options of everything that opens the meetings.
struct MeetingArguments: ParsableArguments {
    @Option(name: .customLong("adgang-fil"), completion: .file()) var passphraseFile: String?
    @Option(name: .customLong("ud"), completion: .directory) var folder: String?
    @Option(name: .customLong("sprog"), completion: .list(["da", "en"])) var language = "da"
    @Option(name: .customLong("definitioner"), completion: .directory) var definitions: String?
    @Option(name: .customLong("dato")) var day: String?
    @Flag(name: [.customLong("tilgængelig"), .customLong("tilgaengelig")]) var isAccessible = false

    func program() throws -> Program {
        try Program(language: language, definitions: definitions, today: Program.day(day))
    }

    func meeting() -> MeetingOptions {
        var options = MeetingOptions()
        options.passphraseFile = passphraseFile
        options.folder = folder
        options.isAccessible = isAccessible
        return options
    }
}

/// The formats a command can print in.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
    case text = "tekst"
    case json
}
