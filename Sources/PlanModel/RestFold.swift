extension AnswerSheet {
    /// A clear no, or a question that does not fit, shows the place; whoever does not know or will not say is kept safe.
    func blocksPlace() -> Bool {
        switch flag("safety.block") {
        case .said(let blocks): blocks
        case .missing(.unknown), .missing(.declined), .missing(.nextTime): true
        case .missing(.notRelevant), .unasked: false
        }
    }

    func offer() -> Offer {
        var offer = Offer()
        offer.answer = choice("offer.answer")
        offer.how = choice("offer.how")
        offer.allowedWords = words("offer.words")
        offer.askAgain = time("offer.again")
        return offer
    }

    func situation() -> Situation {
        var situation = Situation()
        situation.sleeps = words("situation.sleep")
        situation.housing = choice("situation.class")
        situation.worked = words("situation.worked")
        situation.tried = words("situation.tried")
        return situation
    }

    /// The answers to the check of the whole plan; the value is the rule, the words are the answer.
    func checks() -> [CheckAnswer] {
        (1...2).compactMap { number in
            guard let answer = state[Slot("plan.check", [number])] else { return nil }
            switch answer.value {
            case .choice(let rule): return CheckAnswer(rule: rule, named: named(number), words: .said(answer.words))
            default: return nil
            }
        }
    }

    /// What stood in the places of the question with that number.
    private func named(_ number: Int) -> [String: [String]] {
        let prefix = Field.named("")
        return state.answers.reduce(into: [:]) { named, standing in
            let (slot, answer) = (standing.key, standing.value.answer)
            guard slot.field.hasPrefix(prefix), slot.indices == [number], case .choices(let words) = answer.value else {
                return
            }
            named[String(slot.field.dropFirst(prefix.count))] = words
        }
    }

    func followUp() -> FollowUp {
        var followUp = FollowUp()
        followUp.coordinator = parties("coordinator.who")
        followUp.day = time("followup.day")
        followUp.how = choice("followup.how")
        followUp.reach = words("reach.how")
        return followUp
    }

    /// Signatures of the present version only.
    func signatures() -> [Signature] {
        state.answers.keys.filter { $0.field == "signature.how" }
            .sorted { $0.indices.lexicographicallyPrecedes($1.indices) }
            .compactMap(signature)
    }

    private func signature(_ slot: Slot) -> Signature? {
        guard let standing = state.answers[slot], standing.sequence > state.versionStart,
            let number = slot.indices.first,
            case .choice(let id) = standing.answer.value, let way = Signature.Way(rawValue: id)
        else { return nil }
        let words =
            switch way {
            case .typed: standing.answer.words
            case .paper: String?.none
            case .spoken: self.words("signature.witness", slot.indices).value
            case .declined: self.words("signature.reason", slot.indices).value
            }
        return Signature(person: Person.id(ofNumber: number), way: way, words: words)
    }

    func additions() -> [Addition] {
        state.answers.filter { !Field.isKnown($0.key.field) }
            .sorted { $0.value.sequence < $1.value.sequence }
            .map { Addition(slot: $0.key, value: stated($0.key.field, $0.key.indices) { $0.words }) }
    }
}
