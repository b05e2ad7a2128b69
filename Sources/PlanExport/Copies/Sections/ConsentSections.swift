import CalendarValues
import Messages
import PlanModel

/// What a copy rests on, and what may be passed on to whom.
extension PlanWording {
    /// Why the recipient gets the copy: the law, the consent with its day, or both.
    func consentSection(_ copy: PlanCopy, _ length: CopyLength) -> [Block] {
        var lines: [String] = []
        let citizen = MessageValue.text(name("citizen"))
        if copy.recipient.basis == .referral, plan.sharing.isReferred == .said(true) {
            lines.append(copyText("consent.law", ["name": citizen, "law": .message(Message("sharing.law.referral"))]))
        }
        if let consent = copy.consent, let until = consent.until {
            lines.append(
                copyText(
                    length == .full ? "consent.given" : "consent.given.short",
                    ["name": citizen, "what": .text(scope(consent.scope)), "purpose": .text(purpose(consent))]))
            lines.append(
                copyText(
                    "consent.until", ["day": .text(day(consent.day)), "until": .text(day(until)), "name": citizen]))
        }
        return section(
            .law, copyText("consent.heading"), lines.isEmpty ? [] : [.paragraph(lines.joined(separator: " "))])
    }

    /// What was last said about each recipient, for the authority's own file.
    func consentsSection() -> [Block] {
        let last = lastConsents
        let table = Table(
            caption: copyText("consents.caption"),
            columns: ["recipient", "what", "until"].map { copyText("consents.\($0)") },
            rows: last.map { [recipient($0.recipient), scope($0.scope), answer($0)] }, hasRowHeaders: true)
        let contents: [Block.Content] =
            last.isEmpty ? [.paragraph(copyText("consents.none"))] : [.table(table)]
        let basis = copyText("consents.basis", ["law": .message(Message("sharing.law.consent"))])
        return section(.law, copyText("consents.heading"), contents + [.note(basis + " " + lawDay)])
    }

    /// The same to the citizen: who may get what, and how to say no again.
    func sharedInPlainWords(_ length: CopyLength) -> [Block] {
        let isBrief = [.brief, .least].contains(length)
        let lines = isBrief ? inOneLine : lastConsents.map { plainLine($0, length) } + referral
        let contents: [Block.Content] = lines.isEmpty ? [] : [.list(lines)]
        let close = lines.isEmpty ? copyText("shared.none") : copyText("shared.change")
        return section(.law, copyText("shared.heading"), contents + [.paragraph(close)])
    }

    /// Everybody who may get a part, in one sentence.
    private var inOneLine: [String] {
        let given = lastConsents.filter { $0.isInForce(on: edition.today) }.map { recipient($0.recipient) }
        let place = plan.sharing.isReferred == .said(true) ? edition.referred : nil
        let byLaw = [place].compactMap { $0 }.map { recipient($0.id) }
        let all = given + byLaw.filter { !given.contains($0) }
        return all.isEmpty ? [] : [copyText("shared.all", ["recipients": .text(catalog.joined(all))])]
    }

    private var referral: [String] {
        guard plan.sharing.isReferred == .said(true), let place = edition.referred else { return [] }
        let values: [String: MessageValue] = [
            "recipient": .text(recipient(place.id).capitalisedFirst), "what": .text(scope(place.scope)),
            "law": .message(Message("sharing.law.referral")),
        ]
        return [copyText("shared.law", values)]
    }

    private var lawDay: String {
        let text = catalog.text(Message("sharing.law.day"))
        return catalog.text(Message("sharing.law.check", ["day": .text(Day(text).map(day) ?? text)]))
    }

    private var lastConsents: [Consent] {
        let all = plan.sharing.consents
        let ids = all.map(\.recipient).reduce(into: [String]()) { ids, id in if !ids.contains(id) { ids.append(id) } }
        return ids.compactMap(plan.sharing.consent)
    }

    private func recipient(_ id: String) -> String {
        let key = "recipient.\(id).name"
        return catalog.has(key) ? catalog.text(Message(key)) : id
    }

    private func purpose(_ consent: Consent) -> String {
        consent.purpose.isEmpty
            ? catalog.text(Message("recipient.\(consent.recipient).purpose")) : consent.purpose
    }

    private func answer(_ consent: Consent) -> String {
        let said = MessageValue.text(day(consent.day))
        guard consent.decision == .given, let until = consent.until else {
            let decision = consent.decision == .given ? Consent.Decision.refused : consent.decision
            return copyText("consents.\(decision.rawValue)", ["day": said])
        }
        return copyText(
            "consents.given",
            ["until": .text(day(until)), "purpose": .text(purpose(consent)), "day": said])
    }

    private func plainLine(_ consent: Consent, _ length: CopyLength) -> String {
        let who = MessageValue.text(recipient(consent.recipient).capitalisedFirst)
        guard consent.decision == .given, let until = consent.until else {
            let key = consent.decision == .withdrawn ? "shared.withdrawn" : "shared.refused"
            return copyText(key, ["recipient": who, "day": .text(day(consent.day))])
        }
        return copyText(
            length == .full ? "shared.given" : "shared.given.short",
            [
                "recipient": who, "what": .text(scope(consent.scope)), "purpose": .text(purpose(consent)),
                "until": .text(day(until)),
            ])
    }

    /// What a scope holds, as it is said to people: "målene om bolig og penge, hvornår der følges op".
    func scope(_ scope: ConsentScope) -> String { edition.catalog.words(for: scope) }
}

extension Catalog {
    /// What a scope holds in words, in the order of the lists.
    public func words(for scope: ConsentScope) -> String {
        guard scope != .nothing else { return text(Message("copy.scope.nothing")) }
        let areas = scope.areas.sorted { ($0 == "other" ? 1 : 0, $0) < ($1 == "other" ? 1 : 0, $1) }
        let goals: [String] =
            if scope.areas.contains(ConsentScope.allAreas) {
                [text(Message("copy.scope.allGoals"))]
            } else if areas.isEmpty {
                []
            } else {
                [
                    text(
                        Message(
                            "copy.scope.goals",
                            ["areas": .text(joined(areas.map { text(Message("area.\($0)")) }))]))
                ]
            }
        let topics = PlanTopic.allCases.filter(scope.topics.contains).map { text(Message("topic.\($0.rawValue)")) }
        return (goals + topics).joined(separator: "; ")
    }
}

extension String {
    /// For the beginning of a sentence.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
