import CalendarValues
import PlanModel

/// What is stated as JSON: `{"stated": "said", …}`, or `{"stated": <kind of non-answer>}`.
extension PlanWording {
    func node<Said>(_ stated: Stated<Said>, _ name: String, _ value: (Said) -> JSONNode) -> JSONNode {
        switch stated {
        case .said(let said): .members(("stated", .text("said")), (name, value(said)))
        case .missing(let missing): .members(("stated", .text(missing.rawValue)))
        case .unasked: .members(("stated", .text("unasked")))
        }
    }

    func node(words: Stated<String>) -> JSONNode { node(words, "words", JSONNode.text) }

    /// A choice by its id and as the dialogue words it.
    func node(_ choice: Stated<String>, of question: String) -> JSONNode {
        node(choice, "choice") { self.node(choice: $0, of: question) }
    }

    func node(choice id: String, of question: String) -> JSONNode {
        .members(("id", .text(id)), ("text", .text(choice(question, id))))
    }

    func node(_ time: Stated<TimeExpression>) -> JSONNode {
        node(time, "time") { time in
            .members(
                ("kind", .text(time.kind)), ("value", .text(time.notation)), ("rrule", time.rrule.map(JSONNode.text)),
                ("text", .text(self.time(time))))
        }
    }

    func node(people: Stated<[String]>) -> JSONNode { node(people, "people") { .list($0.map(JSONNode.text)) } }
}

extension JSONNode {
    static func day(_ day: Day) -> JSONNode { .text(day.description) }

    /// `yes` or `no`.
    static func flag(_ flag: Bool) -> JSONNode { .text(flag ? "yes" : "no") }

    static func texts(_ texts: [String]) -> JSONNode { .list(texts.map(JSONNode.text)) }
}
