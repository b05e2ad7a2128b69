import CalendarValues
import DanishLanguage
import Messages
import PlanModel

/// What a document is made with, beside the plan itself.
public struct Edition: Sendable {
    /// Opaque; says nothing about a person.
    public let planID: String
    /// The day the document is written; times are counted from the meeting's day where that is known.
    public let today: Day
    /// The texts of one language.
    public let catalog: Catalog
    /// Says the times, in Danish whatever the catalog's language; days are worded by the catalog.
    public let danish: PlainDanish
    /// The recipient a referred stay passes parts on to by law (servicelovens § 141, stk. 5); the citizen is told which parts.
    public let referred: Recipient?

    /// An edition of the plan `planID`.
    public init(planID: String, today: Day, catalog: Catalog, danish: PlainDanish, referred: Recipient? = nil) {
        self.planID = planID
        self.today = today
        self.catalog = catalog
        self.danish = danish
        self.referred = referred
    }

    /// A day as it stands in a document, without its distance from today.
    public func words(for day: Day) -> String { PlanWording(Plan(), self).day(day) }
}
