import Definitions
import Messages
import PseudoTerminal

/// The program's own texts, so that tests hold also when they are worded anew.
enum Texts {
    static let danish = (try? LocaleTexts(language: "da", files: DefinitionFiles()))?.catalog

    /// The text up to its first placeholder, without blanks at its end.
    static func beginning(_ key: String) -> String {
        let text = danish?.text(Message(key)) ?? ""
        let start = text.prefix { $0 != "{" }
        return String(start.reversed().drop { $0 == " " }.reversed())
    }
}

extension PseudoTerminal {
    /// Waits for the beginning of one of the program's texts.
    @discardableResult
    func expect(text key: String) throws -> String { try expect(Texts.beginning(key)) }

    /// Waits for the prompt of a question put to somebody, which readline has just been given.
    ///
    /// The name alone may come again when readline redraws the line; what is typed before the prompt stands there, but
    /// does not answer.
    func expectPrompt(_ name: String) throws { try expect("\u{1B}[?2004h\(name): ") }

    /// The same for a prompt of the program's own.
    func expectPrompt(text key: String) throws { try expect("\u{1B}[?2004h\(Texts.beginning(key))") }

    /// What was written, without the escape sequences the program may send.
    var withoutSequences: String { text.replacing(/\u{1B}\[\??[0-9;]*[A-Za-z]/, with: "") }
}
