import DanishLanguage

/// What can be said at every prompt instead of an answer.
public enum Command: Hashable, Sendable {
    case help
    case why
    case example
    case back
    /// The word or number behind "ret", empty where none was said.
    case change(String)
    case show
    case undo
    case skip
    case pause
    case stop
    case hide
    /// The word asked about.
    case meaning(String)
    /// The citizen wants no plan.
    case noPlan
    /// Who gets to see what is written.
    case whoSees
    /// The citizen has had enough for now.
    case enough

    init?(_ name: String, argument: String) {
        switch name {
        case "help": self = .help
        case "why": self = .why
        case "example": self = .example
        case "back": self = .back
        case "change": self = .change(argument)
        case "show": self = .show
        case "undo": self = .undo
        case "skip": self = .skip
        case "pause": self = .pause
        case "stop": self = .stop
        case "hide": self = .hide
        case "meaning": self = .meaning(argument)
        case "noPlan": self = .noPlan
        case "whoSees": self = .whoSees
        case "enough": self = .enough
        default: return nil
        }
    }

    /// Commands that take a word behind them.
    static let withArgument: Set<String> = ["change", "meaning"]

    /// Every command's name in the word lists.
    public static let names: Set<String> = [
        "help", "why", "example", "back", "change", "show", "undo", "skip", "pause", "stop", "hide", "meaning",
        "noPlan", "whoSees", "enough",
    ]
}

/// The words for commands in one language: a word counts only as the whole line, or after a slash.
public struct CommandWords: Sendable {
    private let commands: [(words: String, name: String)]

    /// `words` holds the list `commands`: phrase → command name.
    public init(words: WordLists) {
        commands = words["commands"].map { ($0.key, $0.value) }.sorted { $0.words < $1.words }
    }

    public func read(_ line: String) -> Command? {
        let hasSlash = line.hasPrefix("/")
        let text = CommandWords.plain(hasSlash ? String(line.dropFirst()) : line)
        if let exact = commands.first(where: { $0.words == text }) { return Command(exact.name, argument: "") }
        for (words, name) in commands where Command.withArgument.contains(name) && text.hasPrefix(words + " ") {
            let argument = text.dropFirst(words.count + 1)
            // "ret økonomien op" is an answer; "ret 4" and "/ret økonomien" are commands.
            guard hasSlash || name == "meaning" || Int(argument) != nil else { continue }
            return Command(name, argument: String(argument))
        }
        return nil
    }

    /// Every phrase there is, for completion behind a slash.
    public var completions: [String] { commands.map { "/" + $0.words } }

    /// Whether the line was meant as a command that does not exist.
    func isUnknown(_ line: String) -> Bool { line.hasPrefix("/") && read(line) == nil }

    private static func plain(_ text: String) -> String {
        var words = text.lowercased().split(separator: " ").joined(separator: " ")
        while let last = words.last, "?.!".contains(last), words.count > 1 { words.removeLast() }
        return words
    }
}
