import Messages

/// What is wrong in a definition file, and where; worded by the catalog under `definition.…`.
public struct DefinitionProblem: Error, Hashable, Sendable {
    /// The path below the root of the definitions.
    public let file: String
    /// From 1; 0 where the whole file is meant.
    public let line: Int
    /// From 1, in Characters.
    public let column: Int
    public let message: Message

    public init(_ file: String, line: Int = 0, column: Int = 0, _ key: String, _ values: [String: MessageValue] = [:]) {
        self.file = file
        self.line = line
        self.column = column
        message = Message("definition.\(key)", values)
    }
}

/// All problems of one or more files; never empty when thrown.
public struct DefinitionProblems: Error, Sendable {
    public let problems: [DefinitionProblem]
}
