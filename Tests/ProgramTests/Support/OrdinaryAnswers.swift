import Foundation
import PseudoTerminal

/// An answer to any question, by its kind, so that a meeting can be held whatever the dialogue file asks.
struct OrdinaryAnswers {
    /// What is answered to some questions instead, by id.
    var own: [String: String] = [:]

    func answer(to question: ProtocolLine) -> String {
        let id = question.id ?? ""
        if let answer = own[id] { return answer }
        // A second goal, step, person or plan is not wanted.
        if let last = id.split(whereSeparator: { "[,]".contains($0) }).last.flatMap({ Int($0) }), last > 1,
            ["goal.text", "step.what", "person.name", "otherplan.whose"].contains(where: id.hasPrefix)
        {
            return "nej"
        }
        return switch question.kind {
        case "line": OrdinaryAnswers.names[String(id.prefix { $0 != "[" })] ?? "Åhuset i Nordby"
        case "phone": "12 34 56 78"
        // A number or birth date is kept apart from the words said, which this compares.
        case "identity": "ved ikke"
        case "yes-no": "nej"
        case "goal": "Jeg har min egen lejlighed i Nordby"
        case "step": "Jeg ringer til boligselskabet på mandag"
        case "measure", "plan-check": "sådan skal det være"
        case "people": "mig"
        case "time": "tre måneder"
        case "day": id == "meeting.day" ? "i dag" : OrdinaryAnswers.wednesdayToCome
        case "choice", "choices", "recipients", "consent", "read-back", "summary", "signature": "1"
        default: "Det er mine ord om \(id): en dør, jeg kan låse."
        }
    }

    /// A working day about three months ahead: the program asks about a weekend.
    private static let wednesdayToCome: String = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let later = Date(timeIntervalSinceNow: 90 * 86_400)
        let day =
            calendar.nextDate(after: later, matching: DateComponents(weekday: 4), matchingPolicy: .nextTime) ?? later
        let parts = calendar.dateComponents([.year, .month, .day], from: day)
        return "\(parts.day ?? 1).\(parts.month ?? 1).\(parts.year ?? 1)"
    }()

    private static let names = [
        "caseworker.name": "Karin Dam", "citizen.name": "Åse Bæk", "contact.name": "Mette Krag",
        "person.name": "Nora Øst",
        "otherplan.whose": "Lokalpsykiatrien",
    ]
}

extension Sandbox {
    /// Holds a meeting over JSON until the question `id` is asked, or to its end, and gives its id and what was said.
    @discardableResult
    func hold(
        until id: String? = nil, _ answers: OrdinaryAnswers = OrdinaryAnswers()
    ) throws -> [SaidAnswer] {
        let meeting = try JSONMeeting(self)
        var said: [SaidAnswer] = []
        while let question = try meeting.question(), let asked = question.id {
            if asked == id { break }
            let words = answers.answer(to: question)
            guard said.last?.id != asked else { throw Unanswerable(id: asked, words: words) }
            said.append(SaidAnswer(id: asked, words: words))
            meeting.answer(words)
        }
        meeting.closeInput()
        while try meeting.next() != nil {}
        _ = try meeting.waitForEnd()
        return said
    }

    /// A terminal at the question `id` of a meeting in which all before it is answered.
    func terminal(
        at id: String, _ arguments: [String] = [], environment more: [String: String] = [:], columns: Int = 500
    ) throws -> (terminal: PseudoTerminal, meeting: String) {
        try hold(until: id)
        let meeting = try meeting() ?? ""
        let terminal = try meetingTerminal([meeting] + arguments, environment: more, columns: columns)
        return (terminal, meeting)
    }
}

/// The ordinary answer was not taken, so that the meeting would never end.
struct Unanswerable: Error {
    let id: String
    let words: String
}
