/// Someone a copy of a plan may be made for; set in data (`recipients/*.yaml`), so that a new one needs no code.
public struct Recipient: Hashable, Sendable {
    /// Why a copy may be handed over at all.
    public enum Basis: String, Hashable, Sendable, CaseIterable {
        /// The citizen, whose plan it is.
        case own
        /// The authority that makes the plan and keeps the case.
        case authority
        /// Nothing but a consent in force.
        case consent
        /// The relevant parts by law where the citizen is referred to the place (servicelovens § 141, stk. 5), else consent.
        case referral
    }

    /// How large the text is set.
    public enum Layout: String, Hashable, Sendable, CaseIterable {
        case normal, large
    }

    /// A short ASCII name, also in the names of files: `herberg`.
    public let id: String
    public let basis: Basis
    /// What the citizen is asked about, and what goes by law where it does.
    public let scope: ConsentScope
    /// How many months a consent is proposed to hold.
    public let months: Int
    /// The sections of the copy, in order.
    public let sections: [CopySection]
    public let layout: Layout
    /// The most pages the printed copy may have; nil for as many as it takes.
    public let pages: Int?
    /// In the order they are written; the first is the main document.
    public let formats: [CopyFormat]
    /// Roles of people who work for the recipient, so that what they may know is what the copy holds.
    public let roles: [String]

    public init(
        id: String, basis: Basis, scope: ConsentScope, months: Int = 12, sections: [CopySection],
        layout: Layout = .normal, pages: Int? = nil, formats: [CopyFormat], roles: [String] = []
    ) {
        self.id = id
        self.basis = basis
        self.scope = scope
        self.months = months
        self.sections = sections
        self.layout = layout
        self.pages = pages
        self.formats = formats
        self.roles = roles
    }
}

/// A section a copy may have; the words of the first row are plain ones, the rest are the law's.
public enum CopySection: String, Hashable, Sendable, CaseIterable {
    case ownWords, agreements, helpers, nextMeeting, changes, tasks, goalsInShort, people, consent
    case meeting, purpose, wishes, situation, goals, circumstances, information, checks, otherPlans, followUp
    case additions, consents, signing, signatures, law
}

/// A form a copy may be written in.
public enum CopyFormat: String, Hashable, Sendable, CaseIterable {
    case pdf, html, txt, json, fhir, ics, note
    /// A short text to copy by hand or read aloud where there is no printer.
    case hand
}
