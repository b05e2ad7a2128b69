import CalendarValues

/// What may be passed on and what not, as it was said in the meeting and after it.
public struct Sharing: Hashable, Sendable {
    /// Every consent given, refused or withdrawn, in the order it was said; nothing is ever taken out.
    public var consents: [Consent]
    /// What was marked as staying here, or vetoed by the citizen.
    public var withheld: Set<Withheld>
    /// Whether the citizen is referred to the place (servicelovens § 141, stk. 5).
    public var isReferred: Stated<Bool>

    public init(consents: [Consent] = [], withheld: Set<Withheld> = [], isReferred: Stated<Bool> = .unasked) {
        self.consents = consents
        self.withheld = withheld
        self.isReferred = isReferred
    }

    /// Takes what an answer says of passing on; other answers say nothing of it.
    mutating func take(_ answer: Answer, at slot: Slot) {
        switch (slot.field, answer.value) {
        case (_, .consent(let consent)): consents.append(consent)
        case (_, .kept(let items)): withheld.formUnion(items)
        case (Field.referral, .flag(let flag)): isReferred = .said(flag)
        case (Field.referral, .missing(let missing)): isReferred = .missing(missing)
        default: break
        }
    }

    /// What was last said about a recipient.
    public func consent(for recipient: String) -> Consent? { consents.last { $0.recipient == recipient } }

    /// What may be passed on to the recipient on that day; nil for nothing.
    public func scope(for recipient: Recipient, on today: Day) -> ConsentScope? {
        let agreed = consent(for: recipient.id).flatMap { $0.isInForce(on: today) ? $0.scope : nil } ?? .nothing
        let scope: ConsentScope =
            switch recipient.basis {
            case .own, .authority: recipient.scope
            case .consent: agreed
            case .referral: isReferred == .said(true) ? recipient.scope.union(agreed) : agreed
            }
        return scope == .nothing ? nil : scope
    }
}
