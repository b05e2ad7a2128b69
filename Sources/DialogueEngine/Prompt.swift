import Messages
import PlanModel

/// The question as it is to be asked now.
public struct Prompt: Sendable {
    public let asked: AskedQuestion
    public let utterances: [Utterance]
    public let choices: [PromptChoice]
    /// An earlier or proposed answer, to be edited or sent as it is.
    public let prefill: String
    public let completions: [Message]
    /// The id of the person expected to answer.
    public let speaker: String
    /// The speaker's first name, where it is known.
    public let speakerName: String?
    /// The plan so far is shown before the question.
    public let showsPlan: Bool
    public let progress: Progress
    public let findings: [GoalFinding]
}

/// A numbered answer.
public struct PromptChoice: Hashable, Sendable {
    public let id: String
    public let message: Message

    public init(id: String, message: Message) {
        self.id = id
        self.message = message
    }
}

/// How far the meeting is.
public struct Progress: Hashable, Sendable {
    /// From 1.
    public let part: Int
    public let parts: Int
    /// From 1, within the part.
    public let question: Int
    public let questions: Int
}
