import Messages
import PlanModel

/// Who helps, when we meet again, and how to have something changed.
extension PlanWording {
    /// Everybody with a part in it, the citizen left out.
    func helpers() -> [Block] {
        let named = plan.namedPeople.union(["caseworker", "contact"])
        let helpers = plan.people.filter { $0.id != "citizen" && named.contains($0.id) }
        let lines = helpers.isEmpty ? [copyText("helpers.none")] : helpers.map(helper)
        return section(.people, copyText("helpers.heading"), [.list(lines)])
    }

    func helper(_ person: Person) -> String {
        var values: [String: MessageValue] = ["name": .text(person.name), "role": .text(role(person))]
        guard case .said(let phone) = person.phone else { return copyText("helpers.person", values) }
        values["phone"] = .text(phone)
        return copyText("helpers.phone", values)
    }

    func nextMeeting(_ length: CopyLength) -> [Block] {
        var lines: [String] = []
        if case .said(let when) = plan.followUp.day {
            lines.append(copyText("next.day", ["when": .text(time(when))]))
        } else if !isPart || copy?.recipient.basis == .own {
            lines.append(copyText("next.open"))
        }
        if case .said(let how) = plan.followUp.how {
            lines.append(copyText("next.how", ["how": .text(choice("followup.how", how).lowercasedFirst)]))
        }
        if plan.followUp.coordinator.value?.isEmpty == false {
            let who = people(plan.followUp.coordinator)
            lines.append(copyText("next.coordinator", ["who": .text(who.prefix(1).uppercased() + who.dropFirst())]))
        }
        if case .said(let reach) = plan.followUp.reach, copy?.recipient.basis != .own {
            lines.append(
                copyText("next.reach", ["name": .text(name("citizen")), "words": .text(reach.beginning(length))]))
        }
        let prose = lines.joined(separator: " ")
        return section(.followUp, copyText("next.heading"), lines.isEmpty ? [] : [.paragraph(prose)])
    }

    func changes() -> [Block] {
        let caseworker = plan.person("caseworker")
        let contact = caseworker.map { person -> String in
            guard case .said(let phone) = person.phone else {
                return copyText("changes.person", ["name": .text(person.name)])
            }
            return copyText("changes.phone", ["name": .text(person.name), "phone": .text(phone)])
        }
        let lines = [copyText("changes.text"), contact, copyText("changes.no")].compactMap { $0 }
        return section(.law, copyText("changes.heading"), [.paragraph(lines.joined(separator: " "))])
    }
}

extension String {
    /// For the middle of a sentence.
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
