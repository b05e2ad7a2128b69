import ArgumentParser
import Assistant

/// `handleplan møde [MØDE]`: holds a meeting, or goes on with one.
struct MeetingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "møde", aliases: ["moede"])

    @Argument var meeting: String?
    @Option(name: .customLong("svar"), completion: .file(extensions: ["yaml"])) var answerFile: String?
    @Option(name: .customLong("dialog")) var dialogue = "handleplansmøde"
    @Option(name: .customLong("protokol")) var format: OutputFormat = .text
    @OptionGroup var options: MeetingArguments

    func run() throws {
        var meeting = options.meeting()
        meeting.meeting = self.meeting
        meeting.answerFile = answerFile
        meeting.dialogue = dialogue
        meeting.isProtocol = format == .json
        try options.program().meeting(meeting)
    }
}
