import CalendarValues
import Messages
import PlanModel

/// Says a plan's values in words; the sections of a document are extensions of it, one a file in `Sections`.
struct PlanWording {
    /// Only the shielded plan: a section cannot reach the words as they were before.
    let plan: Plan
    let edition: Edition

    init(_ plan: Plan, _ edition: Edition) {
        self.plan = ShieldedPlan(plan, catalog: edition.catalog).plan
        self.edition = edition
    }

    var catalog: Catalog { edition.catalog }

    /// The text `document.<key>`.
    func text(_ key: String, _ values: [String: MessageValue] = [:]) -> String {
        catalog.text(Message("document.\(key)", values))
    }

    func field(_ key: String, _ value: String) -> LabelledValue { LabelledValue(text(key), value) }

    /// Something stated, or in which of the ways it was not.
    func stated<Said>(_ stated: Stated<Said>, _ worded: (Said) -> String) -> String {
        switch stated {
        case .said(let said): worded(said)
        case .missing(let missing): catalog.text(Message("missing.\(missing.rawValue)"))
        case .unasked: text("unasked")
        }
    }

    func words(_ words: Stated<String>) -> String { stated(words) { $0 } }

    func quoted(_ words: String) -> String { text("quoted", ["words": .text(words)]) }

    func quoted(_ words: Stated<String>) -> String { stated(words, quoted) }

    /// The choice `id` of a question, as the dialogue words it.
    func choice(_ question: String, _ id: String) -> String { catalog.text(Message("choice.\(question).\(id)")) }

    func choice(_ question: String, _ id: Stated<String>) -> String { stated(id) { choice(question, $0) } }

    /// A time as it holds whenever the document is read: counted from the day it was said, and without "om 32 dage".
    func time(_ time: TimeExpression) -> String {
        switch time {
        case .deadline(let day): text("time.deadline", ["day": .text(self.day(day))])
        case .point(let moment): edition.text(moment)
        default: edition.danish.text(time, today: plan.day ?? edition.today)
        }
    }

    func time(_ time: Stated<TimeExpression>) -> String { stated(time, self.time) }

    func day(_ day: Day) -> String { edition.text(Moment(day)) }

    func people(_ ids: Stated<[String]>) -> String { stated(ids) { catalog.joined($0.map(name)) } }

    /// The name a person goes by in the running text: the citizen's first name where nobody else has it, else the full name.
    func name(_ id: String) -> String {
        guard let person = plan.person(id) else { return text(id == "citizen" ? "person.citizen" : "person.unnamed") }
        let isAlone = plan.people.filter { $0.firstName == person.firstName }.count == 1
        return id == "citizen" && isAlone ? person.firstName : person.name
    }

    /// A text that begins with a name, or with the word that stands for it.
    func sentence(_ key: String, _ values: [String: MessageValue]) -> String {
        let text = text(key, values)
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    /// A heading and what stands below it.
    func section(_ part: PlanPart, _ heading: String, level: Int = 2, _ contents: [Block.Content]) -> [Block] {
        ([.heading(level: level, heading)] + contents).map { Block(part, $0) }
    }
}
