import Definitions
import Messages

/// The help text asked for with `--hjælp`, of the program or of one command.
public struct HelpPage {
    public let text: String

    /// Nil where no help is asked for.
    public init?(arguments: [String]) {
        let asks: Set<String> = ["--hjælp", "--hjaelp", "--help", "-h"]
        let isVersion = arguments.first == "--version"
        guard
            isVersion || arguments.contains(where: asks.contains) || arguments.first == "hjælp"
                || arguments.first == "hjaelp" || arguments.first == "help",
            let catalog = try? LocaleTexts(language: "da", files: DefinitionFiles()).catalog
        else { return nil }
        let words = arguments.filter { !asks.contains($0) && !["hjælp", "hjaelp", "help"].contains($0) }
        let key = isVersion ? "cli.version" : HelpPage.pages[words.first ?? ""] ?? "cli.help"
        text = catalog.text(Message(key, ["version": .text(Program.version)]))
    }

    /// What a shell says about `handleplan hjælp` where it completes it. Throws `DefinitionProblem`.
    public static func completion() throws -> String {
        try LocaleTexts(language: "da", files: DefinitionFiles()).catalog.text(Message("cli.completion.help"))
    }

    /// The commands' pages, each once, in the order of the overview.
    static let commandPages = [
        "meeting", "export", "signature", "sharing", "control", "key", "goals", "times", "dialogue",
    ].map { "cli.help.\($0)" }

    private static let pages = [
        "møde": "cli.help.meeting", "moede": "cli.help.meeting", "tjek": "cli.help.goals", "forstå": "cli.help.times",
        "forstaa": "cli.help.times", "kontrol": "cli.help.control", "nøgle": "cli.help.key",
        "noegle": "cli.help.key", "underskrift": "cli.help.signature",
        "eksport": "cli.help.export", "dialog": "cli.help.dialogue",
        "samtykke": "cli.help.sharing",
    ]
}
