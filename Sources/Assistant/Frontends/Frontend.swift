import DialogueEngine
import Messages

/// What came back from asking.
enum Input {
    case line(String)
    /// Ctrl-C; whether it cleared a line with text.
    case interrupted(hadText: Bool)
    /// Ctrl-D or the end of a pipe: never an answer.
    case end
    case terminated(signal: Int32)
    /// What was typed cannot be used; the question stands.
    case unusable(Message)
    case failed(errno: Int32)
}

/// Where a meeting is seen and answered: a terminal, an answer file, lines of JSON.
protocol Frontend: AnyObject {
    /// Whether a person can answer what the program asks beside the meeting's own questions.
    var isInteractive: Bool { get }
    /// Whether the finished plan is shown as text; who has just read it on the screen need not see it again.
    var showsFinishedPlan: Bool { get }
    /// Words of the program.
    func say(_ utterances: [Utterance])
    /// Text as it stands in a document.
    func show(_ text: String)
    /// Asks the question; `draft` is text already typed to it, and nil asks in full.
    func ask(_ prompt: Prompt, draft: String?) -> Input
    /// Waits for Enter, with nothing of the meeting on the screen.
    func wait(_ message: Message) -> Input
    func hide()
    /// The version is complete and its documents are written.
    func finished(id: String, folder: String, document: String)
}
