import Messages
import PlanModel

extension PlanWording {
    var planTitle: String {
        plan.citizen.map { text("title.for", ["name": .text($0.name)]) } ?? text("title")
    }

    /// The sections of a plan, in reading order: the main thing first, the items of § 141 in the order of the law.
    var wholePlan: [Block] {
        [
            meetingSection(), peopleSection(), signingSection(), purposeSection(), wishesSection(), situationSection(),
            goalsSection(), circumstancesSection(), informationSection(), checkSection(), otherPlansSection(),
            followUpSection(), additionsSection(), signaturesSection(), lawSection(),
        ].flatMap { $0 }
    }

    var footer: String {
        text("footer", ["id": .text(edition.planID), "version": .number(plan.version)])
    }
}
