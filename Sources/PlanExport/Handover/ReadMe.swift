import CalendarValues
import Messages
import PlanModel

extension PlanWording {
    /// What each file is for, and what happens now: when, and who sees to it.
    func readMe(files: [(name: String, purpose: Message)]) -> PlanDocument {
        let purposes = files.map { LabelledValue($0.name, catalog.text($0.purpose)) }
        let blocks =
            section(.followUp, text("readme.now"), [.list(plan.isOfferRecord ? afterRecord : afterMeeting)])
            + firstSteps
            + section(.law, text("readme.files"), [.fields(purposes), .note(text("readme.private"))])
        return PlanDocument(
            kind: plan.isOfferRecord ? .offerRecord : .plan, language: catalog.language, title: text("readme.title"),
            planID: edition.planID, version: plan.version, blocks: blocks, footer: footer)
    }

    private var afterRecord: [String] {
        let citizen: [String: MessageValue] = ["name": .text(name("citizen"))]
        let again: [String: MessageValue] = ["when": .text(time(plan.offer.askAgain))]
        let isPostponed = plan.status == .postponed
        return paperwork + [
            isPostponed ? text("readme.postponed", again) : sentence("readme.\(plan.status.rawValue)", citizen)
        ]
    }

    private var afterMeeting: [String] {
        paperwork + [coordinator, followUp, text("readme.changed"), text("readme.sharing", id)]
            + [text("readme.copies", id)]
    }

    private var id: [String: MessageValue] { ["plan": .text(edition.planID)] }

    /// What is still to be signed in ink, and the copy to take along.
    private var paperwork: [String] {
        let inInk = plan.signatures.filter { $0.way == .paper }.map { plan.person($0.person)?.name ?? name($0.person) }
        let ink = inInk.isEmpty ? nil : text("readme.ink", ["who": .text(catalog.joined(inInk))])
        return [ink, text("readme.copy", ["name": .text(name("citizen"))])].compactMap { $0 }
    }

    private var coordinator: String {
        let who = MessageValue.text(people(plan.followUp.coordinator))
        let isChosen = plan.followUp.coordinator.value?.isEmpty == false
        return isChosen ? sentence("readme.coordinator", ["who": who]) : text("readme.coordinatorOpen", ["why": who])
    }

    private var followUp: String {
        guard case .said(let when) = plan.followUp.day else {
            return text("readme.followUpOpen", ["why": .text(time(plan.followUp.day))])
        }
        let how = text("readme.how", ["how": .text(choice("followup.how", plan.followUp.how))])
        return text("readme.followUp", ["when": .text(time(when)), "how": .text(how)])
    }

    /// The three steps due first, counted from the meeting's day; none in a record.
    private var firstSteps: [Block] {
        guard !plan.isOfferRecord else { return [] }
        let start = plan.day ?? edition.today
        let due = plan.goals.flatMap(\.steps).compactMap { step in
            step.time.value?.lastDay(from: start).map { (day: $0, step: step) }
        }
        guard !due.isEmpty else { return [] }
        // Sorted by day and, on one day, in the plan's order: `sorted` alone promises no order among equals.
        let first = due.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.prefix(3)
        return section(.followUp, text("readme.first"), [.list(first.map { line($0.element.step) })])
    }

    private func line(_ step: SubGoal) -> String {
        let values: [String: MessageValue] = [
            "what": .text(step.text), "who": .text(people(step.responsible)), "when": .text(time(step.time)),
        ]
        return text("readme.step", values)
    }
}
