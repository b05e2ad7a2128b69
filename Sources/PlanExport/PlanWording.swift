import CalendarValues
import Messages
import PlanModel

/// Says a plan's values in words; the sections of a document are extensions of it, one a file in `Sections`.
struct PlanWording {
    /// Only the shielded plan: a section cannot reach the words as they were before.
    let plan: Plan
    let edition: Edition
    /// The copy whose plan this is; nil where the document is the whole plan.
    let copy: PlanCopy?

    init(_ plan: Plan, _ edition: Edition, copy: PlanCopy? = nil) {
        self.plan = ShieldedPlan(plan, catalog: edition.catalog).plan
        self.edition = edition
        self.copy = copy
    }

    /// The wording of a copy, whose plan has been reduced.
    init(_ copy: PlanCopy, _ edition: Edition) { self.init(copy.plan, edition, copy: copy) }

    /// Whether it is a part of a plan, which says nothing about what is not in it.
    var isPart: Bool { copy.map { $0.recipient.basis != .authority } ?? false }

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
        case .unasked: unasked
        }
    }

    /// What stands where nothing was asked; in a part of a plan nobody can tell that from what was left out.
    var unasked: String { isPart ? catalog.text(Message("copy.nothing")) : text("unasked") }

    func words(_ words: Stated<String>) -> String { stated(words) { $0 } }

    func quoted(_ words: String) -> String { text("quoted", ["words": .text(words)]) }

    func quoted(_ words: Stated<String>) -> String { stated(words, quoted) }

    /// The choice `id` of a question, as the dialogue words it.
    func choice(_ question: String, _ id: String) -> String { catalog.text(Message("choice.\(question).\(id)")) }

    func choice(_ question: String, _ id: Stated<String>) -> String { stated(id) { choice(question, $0) } }

    /// A time as it holds whenever the document is read: counted from the day it was said, and without "om 32 dage".
    func time(_ time: TimeExpression) -> String {
        switch time {
        case .deadline(let day, let time):
            text("time.deadline", ["day": .text(edition.text(Moment(day, time)))])
        case .point(let moment): edition.text(moment)
        default: edition.danish.text(time, today: plan.day ?? edition.today)
        }
    }

    func time(_ time: Stated<TimeExpression>) -> String { stated(time, self.time) }

    func day(_ day: Day) -> String { edition.text(Moment(day)) }

    func people(_ ids: Stated<[String]>) -> String { stated(ids) { catalog.joined(names($0)) } }

    /// Names in the order said, each once: people a copy does not name are all called the same.
    func names(_ ids: [String]) -> [String] {
        ids.map(name).reduce(into: []) { names, name in if !names.contains(name) { names.append(name) } }
    }

    /// The name a person goes by in the running text: the citizen's first name where nobody else has it, else the full name.
    func name(_ id: String) -> String {
        if id == "citizen", addressesCitizen { return catalog.text(Message("copy.you")) }
        guard let person = plan.person(id) else { return unnamed(id) }
        let isAlone = plan.people.filter { $0.firstName == person.firstName }.count == 1
        return id == "citizen" && isAlone ? person.firstName : person.name
    }

    private func unnamed(_ id: String) -> String {
        if id == "citizen" { return text("person.citizen") }
        return isPart ? catalog.text(Message("copy.person")) : text("person.unnamed")
    }

    /// Whether the document speaks to the citizen.
    var addressesCitizen: Bool { copy?.recipient.basis == .own && !plan.isOfferRecord }

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
