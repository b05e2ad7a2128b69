import Definitions
import Messages

/// The program's manual page (section 1), made of the same texts as `--hjælp`.
public struct ManualPage {
    /// The page in the `man` macros, UTF-8.
    public let text: String

    /// Throws `DefinitionProblem`.
    public init() throws {
        let catalog = try LocaleTexts(language: "da", files: DefinitionFiles()).catalog
        func words(_ key: String) -> String { catalog.text(Message(key)) }
        let page = words("cli.help").split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
            .map(String.init)
        // The name and what it is stand on either side of a hyphen, or `whatis` finds neither.
        let name = page[0].replacing(" – ", with: " \\- ", maxReplacements: 1)
        var lines = [".TH HANDLEPLAN 1 \"\" \"handleplan \(Program.version)\""]
        lines += [".SH \(words("cli.manual.name"))", name, ".SH \(words("cli.manual.use"))"]
        lines += ManualPage.verbatim(page.dropFirst().joined())
        lines.append(".SH \(words("cli.manual.commands"))")
        for command in HelpPage.commandPages { lines += [".PP"] + ManualPage.verbatim(words(command)) }
        for part in ["exit", "files", "see"] {
            lines.append(".SH \(words("cli.manual.\(part)"))")
            lines += ManualPage.verbatim(words("cli.manual.\(part).text"))
        }
        text = lines.joined(separator: "\n")
    }

    /// Lines kept as they stand; help is set in columns by hand.
    private static func verbatim(_ text: String) -> [String] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { escaped(String($0)) }
        return [".nf"] + lines.drop { $0.isEmpty } + [".fi"]
    }

    /// A line may not begin as a request, and backslashes and hyphens mean something to roff.
    private static func escaped(_ line: String) -> String {
        let plain = line.replacing("\\", with: "\\e").replacing("-", with: "\\-")
        return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&\(plain)" : plain
    }
}
