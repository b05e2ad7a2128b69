import CalendarValues
import DanishLanguage
import PlanModel

/// What a conversation needs in order to read answers and say them back.
public struct LanguageReaders: Sendable {
    public let time: TimeReader
    public let people: PeopleReader
    public let replies: ReplyReader
    public let commands: CommandWords
    public let choiceWords: ChoiceWords
    /// A time in plain words of the screen's language.
    public let plain: @Sendable (TimeExpression, Day) -> String

    public init(
        time: TimeReader, people: PeopleReader, replies: ReplyReader, commands: CommandWords,
        choiceWords: ChoiceWords, plain: @escaping @Sendable (TimeExpression, Day) -> String
    ) {
        self.time = time
        self.people = people
        self.replies = replies
        self.commands = commands
        self.choiceWords = choiceWords
        self.plain = plain
    }
}
