import CalendarValues
import DanishLanguage
import Messages

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

    /// An edition of the plan `planID`.
    public init(planID: String, today: Day, catalog: Catalog, danish: PlainDanish) {
        self.planID = planID
        self.today = today
        self.catalog = catalog
        self.danish = danish
    }
}
