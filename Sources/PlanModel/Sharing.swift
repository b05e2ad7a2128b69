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

    /// Takes what an answer of that day says of passing on; other answers say nothing of it.
    ///
    /// An answer that no longer names a recipient, one that is no answer, a place to be kept secret and a plan the citizen
    /// does not want end what was agreed before it.
    mutating func take(_ answer: Answer, at slot: Slot, on day: Day?) {
        switch (slot.field, answer.value) {
        case (_, .consent(let consent)): consents.append(consent)
        case (_, .kept(let items)): withheld.formUnion(items)
        case (_, .released(let items)): withheld.subtract(items)
        case (Field.recipients, .choices(let ids)): end(answer, on: day) { !ids.contains($0) }
        case (Field.recipients, _), ("safety.block", .flag(true)): end(answer, on: day) { _ in true }
        case ("offer.answer", .choice(let id)) where id != "yes": end(answer, on: day) { _ in true }
        case (Field.referral, .missing(let missing)): isReferred = .missing(missing)
        case (let field, .missing): end(answer, on: day) { Field.consent(to: $0) == field }
        case (Field.referral, .flag(let flag)): isReferred = .said(flag)
        default: break
        }
    }

    private mutating func end(_ answer: Answer, on day: Day?, _ isOver: (String) -> Bool) {
        let given = Set(consents.map(\.recipient)).filter(isOver).sorted().compactMap { consent(for: $0) }
            .filter { $0.decision == .given }
        consents += given.map {
            Consent(recipient: $0.recipient, decision: .refused, day: day ?? $0.day, speaker: answer.speaker)
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
