import Messages

/// Why the program cannot go on: what, where and what to do are worded by the catalog under `trouble.…`.
///
/// Holds no word said in a meeting and no passphrase.
public struct Trouble: Error, Sendable {
    /// The program's exit codes.
    public enum Exit: Int32, Sendable {
        case done = 0
        /// The program did its work and found something.
        case found = 1
        case wrongUse = 2
        case dataOrKey = 3
        case inputOutput = 4
    }

    public let exit: Exit
    public let message: Message

    public init(_ exit: Exit, _ key: String, _ values: [String: MessageValue] = [:]) {
        self.exit = exit
        message = Message("trouble.\(key)", values)
    }
}

/// The program ends because of a signal; its exit code is 128 and the number.
public struct EndedBySignal: Error, Sendable {
    public let number: Int32
}
