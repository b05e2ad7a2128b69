import ArgumentParser
import Assistant

/// `handleplan installation man|bash|zsh|fish`: prints the files `make install` puts beside the program.
struct InstallationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "installation", shouldDisplay: false)

    enum Page: String, ExpressibleByArgument {
        case manual = "man"
        case bash, zsh, fish
    }

    @Argument var page: Page

    func run() throws {
        switch page {
        case .manual: print(try ManualPage().text)
        case .bash: print(try completions(.bash))
        case .zsh: print(try completions(.zsh))
        case .fish: print(try completions(.fish))
        }
    }

    /// The parser describes the one command it adds itself, and in English.
    private func completions(_ shell: CompletionShell) throws -> String {
        Handleplan.completionScript(for: shell)
            .replacing("Show subcommand help information.", with: try HelpPage.completion())
    }
}
