import Messages

/// Something the program says, and what part it plays on the screen.
public struct Utterance: Hashable, Sendable {
    public enum Role: Hashable, Sendable {
        /// The name of a part of the meeting.
        case heading
        /// To be read aloud to the person it is for.
        case question
        /// To the caseworker, not to be read aloud.
        case instruction
        case hint
        /// What was understood.
        case echo
        /// What could not be understood, and what to do.
        case problem
        case choice(Int)
        case plain
    }

    public let role: Role
    public let message: Message

    public init(_ role: Role, _ message: Message) {
        self.role = role
        self.message = message
    }
}
