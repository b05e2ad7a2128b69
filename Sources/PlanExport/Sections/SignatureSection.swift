import Messages
import PlanModel

extension Plan {
    /// The signatures as the document may tell them: in a record of an offer without a reason for not signing.
    var sharedSignatures: [Signature] {
        guard isOfferRecord else { return signatures }
        return signatures.map { $0.way == .declined ? Signature(person: $0.person, way: $0.way, words: nil) : $0 }
    }
}

extension PlanWording {
    /// How each person signed; those who took part and did not are named as well.
    func signaturesSection() -> [Block] {
        let signed = Set(plan.signatures.map(\.person))
        let unsigned = plan.people.filter { $0.isPresent && !signed.contains($0.id) }.map { person in
            block(person.id, statement: text("signature.none"))
        }
        let blocks = plan.signatures.map(signature) + unsigned
        let none = blocks.isEmpty ? [Block.Content.paragraph(text("signature.none"))] : []
        return section(.signatures, text("signature.heading"), none + blocks.map { .signature($0) })
    }

    /// How each person signed the record of an offer; a reason not to is not among the words allowed there.
    func recordSignatures() -> [Block] {
        guard !plan.signatures.isEmpty else { return [] }
        let blocks = plan.sharedSignatures.map { signature in
            signature.way == .declined
                ? block(signature.person, statement: text("signature.declined.bare")) : self.signature(signature)
        }
        return section(.signatures, text("signature.heading"), blocks.map { .signature($0) })
    }

    private func signature(_ signature: Signature) -> SignatureBlock {
        let statement = statement(signature)
        guard signature.way == .paper else { return block(signature.person, statement: statement) }
        return block(signature.person, statement: statement, inkLine: text("signature.line"))
    }

    private func block(_ id: String, statement: String, inkLine: String? = nil) -> SignatureBlock {
        let person = plan.person(id)
        return SignatureBlock(
            name: person?.name ?? text("person.unnamed"), role: person.map(role) ?? "", statement: statement,
            inkLine: inkLine)
    }

    private func statement(_ signature: Signature) -> String {
        let key = "signature.\(signature.way.rawValue)"
        switch (signature.way, signature.words) {
        case (.typed, let words?), (.spoken, let words?): return text(key, ["words": .text(words)])
        case (.declined, let words?): return text(key, ["words": .text(quoted(words))])
        case (.paper, _): return text(key)
        case (_, nil): return text("\(key).only")
        }
    }
}
