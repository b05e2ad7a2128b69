import Messages

/// A file of the handover folder; its name says nothing about a person.
public struct HandoverFile: Hashable, Sendable {
    /// ASCII.
    public let name: String
    /// The bytes to write.
    public let contents: [UInt8]
    /// What it is for, to be shown to the caseworker.
    public let purpose: Message

    /// A file to hand over.
    public init(name: String, contents: [UInt8], purpose: Message) {
        self.name = name
        self.contents = contents
        self.purpose = purpose
    }
}
