import Messages
import PlanModel

/// How much of a plan a copy's pages hold; a level up where the pages would be too many.
public enum CopyLength: Int, Hashable, Sendable, CaseIterable {
    case full, short, brief
    /// Only the beginnings of long texts, and the goals that come first.
    case least

    /// Steps or tasks shown of a list, and goals shown; nil for all.
    var limits: (steps: Int?, goals: Int?, letters: Int?) {
        switch self {
        case .full: (nil, nil, nil)
        case .short: (4, nil, 500)
        case .brief: (2, 6, 240)
        case .least: (1, 3, 120)
        }
    }
}

extension PlanDocument {
    /// The document of a copy: its recipient's sections in their order, or those asked for.
    public init(
        copy: PlanCopy, edition: Edition, length: CopyLength = .full, sections wanted: [CopySection]? = nil
    ) {
        let wording = PlanWording(copy, edition)
        guard !copy.plan.isOfferRecord else {
            self.init(wording)
            return
        }
        let sections = CopySections(wording: wording, copy: copy, length: length)
        self.init(
            kind: .plan, language: edition.catalog.language, title: sections.title, planID: edition.planID,
            version: copy.plan.version, blocks: (wanted ?? copy.recipient.sections).flatMap(sections.blocks),
            footer: wording.footer)
    }
}

/// Makes the sections of a copy; what nothing is known of leaves no trace in a part of a plan.
struct CopySections {
    let wording: PlanWording
    let copy: PlanCopy
    let length: CopyLength

    var title: String {
        let name = wording.plan.citizen?.name ?? wording.text("person.citizen")
        return wording.catalog.text(Message("recipient.\(copy.recipient.id).title", ["name": .text(name)]))
    }

    func blocks(_ section: CopySection) -> [Block] {
        let blocks = plain(section) ?? legal(section)
        return wording.isPart
            ? CopySections.withoutGaps(blocks, gaps: [wording.unasked, wording.text("steps.none")]) : blocks
    }

    /// Sections in plain words.
    private func plain(_ section: CopySection) -> [Block]? {
        switch section {
        case .ownWords: wording.ownWords(length)
        case .agreements: wording.agreements(length)
        case .helpers: wording.helpers()
        case .nextMeeting: wording.nextMeeting(length)
        case .changes: wording.changes()
        case .tasks: wording.tasks(length)
        case .goalsInShort: wording.goalsInShort(length)
        case .people: copy.recipient.basis == .authority ? nil : wording.peopleInShort(length)
        case .consent: wording.consentSection(copy, length)
        case .consents: copy.recipient.basis == .own ? wording.sharedInPlainWords(length) : wording.consentsSection()
        default: nil
        }
    }

    /// Sections of the whole plan, in the words of the law.
    private func legal(_ section: CopySection) -> [Block] {
        switch section {
        case .meeting: wording.meetingSection()
        case .people: wording.peopleSection()
        case .purpose: wording.purposeSection()
        case .wishes: wording.wishesSection()
        case .situation: wording.situationSection()
        case .goals: wording.isPart && wording.plan.goals.isEmpty ? [] : wording.goalsSection()
        case .circumstances: wording.circumstancesSection()
        case .information: wording.informationSection()
        case .checks: wording.checkSection()
        case .otherPlans: wording.otherPlansSection()
        case .followUp: wording.followUpSection()
        case .additions: wording.additionsSection()
        case .signing: wording.signingSection()
        case .signatures: wording.signaturesSection()
        case .law: wording.lawSection()
        default: []
        }
    }

    /// The blocks without fields that say nothing, and without headings below which nothing is left.
    static func withoutGaps(_ blocks: [Block], gaps: [String]) -> [Block] {
        let filled = blocks.compactMap { block -> Block? in
            switch block.content {
            case .paragraph(let text) where gaps.contains(text): nil
            case .fields(let fields):
                fields.contains { !gaps.contains($0.value) }
                    ? Block(block.part, .fields(fields.filter { !gaps.contains($0.value) })) : nil
            default: block
            }
        }
        return filled.enumerated().filter { index, block in
            guard case .heading(let level, _) = block.content else { return true }
            guard index + 1 < filled.count else { return false }
            if case .heading(let next, _) = filled[index + 1].content { return next > level }
            return true
        }.map(\.element)
    }
}
