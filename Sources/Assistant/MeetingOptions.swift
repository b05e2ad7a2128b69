import CalendarValues

/// What the command line says about a meeting.
public struct MeetingOptions: Sendable {
    public var answerFile: String?
    public var dialogue = "handleplansmøde"
    public var isProtocol = false
    public var passphraseFile: String?
    public var folder: String?
    public var isAccessible = false
    /// The id of a meeting to go on with.
    public var meeting: String?

    public init() {}
}
