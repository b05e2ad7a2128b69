import Definitions
import Messages
import PlanStore

/// An error in words for standard error, and the exit code that goes with it: the one place where errors are worded.
public struct ErrorReport {
    public let lines: [String]
    public let exitCode: Int32

    /// `parser` is what the argument parser said, where the error is its.
    public init(_ error: any Error, parser: ParserMessage? = nil) {
        let catalog =
            (try? LocaleTexts(language: "da", files: DefinitionFiles()).catalog)
            ?? Catalog(language: "da", templates: [:])
        switch error {
        case let trouble as Trouble: self.init(trouble, catalog)
        case let error as StoreError: self.init(Trouble(error), catalog)
        case let ended as EndedBySignal:
            self.init(lines: [], exitCode: 128 + ended.number)
        case let problem as DefinitionProblem:
            self.init(
                lines: DefinitionReport.lines(of: problem, nil, catalog), exitCode: Trouble.Exit.wrongUse.rawValue)
        default:
            // The error itself may hold anything; only its type is told.
            let place = MessageValue.text(String(describing: type(of: error)))
            self.init(parser?.trouble ?? Trouble(.inputOutput, "unexpected", ["place": place]), catalog)
        }
    }

    private init(_ trouble: Trouble, _ catalog: Catalog) {
        // A value may be a file's name, which may hold anything.
        let values = trouble.message.values.mapValues(ErrorReport.printable)
        let line = catalog.text(Message("trouble.line", ["what": .message(Message(trouble.message.key, values))]))
        self.init(lines: [line], exitCode: trouble.exit.rawValue)
    }

    private static func printable(_ value: MessageValue) -> MessageValue {
        if case .text(let text) = value { .text(Printable.line(text)) } else { value }
    }

    private init(lines: [String], exitCode: Int32) {
        self.lines = lines
        self.exitCode = exitCode
    }
}

/// The argument parser's English message, read for what it is about, so that it can be said in Danish.
public struct ParserMessage {
    let trouble: Trouble

    public init(_ text: String) {
        let quoted = text.split(separator: "'", omittingEmptySubsequences: false)
        let word = quoted.count > 2 ? String(quoted[1]) : ""
        let key =
            if text.hasPrefix("Missing value") {
                "missingValue"
            } else if text.hasPrefix("Missing expected") {
                "missingArgument"
            } else {
                "usage"
            }
        trouble = Trouble(.wrongUse, key, ["value": .text(ParserMessage.plain(word, in: text))])
    }

    /// The option or value itself, without the parser's English placeholder.
    private static func plain(_ word: String, in text: String) -> String {
        let bare = word.split(separator: " ").first.map(String.init) ?? "kommandolinjen"
        return bare.filter { $0 != "<" && $0 != ">" }
    }
}
