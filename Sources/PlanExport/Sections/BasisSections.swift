import Messages
import PlanModel

extension PlanWording {
    /// What signing means and does not mean, in one line.
    func signingSection() -> [Block] {
        section(.signing, text("signing.heading"), [.note(text("signing.meaning"))])
    }

    /// Servicelovens § 141, stk. 3, nr. 1.
    func purposeSection() -> [Block] {
        section(.purpose, text("purpose.heading"), [.paragraph(words(plan.purpose))])
    }

    /// The citizen's own wishes, verbatim and never judged.
    func wishesSection() -> [Block] {
        section(.wishes, text("wishes.heading", ["name": .text(name("citizen"))]), [quote(plan.wishes)])
    }

    /// Where things stand today, and what was tried.
    func situationSection() -> [Block] {
        let situation = plan.situation
        let fields = [
            field("situation.sleep", quoted(situation.sleeps)),
            field("situation.class", choice("situation.class", situation.housing)),
            field("situation.worked", quoted(situation.worked)),
            field("situation.tried", quoted(situation.tried)),
        ]
        return section(.situation, text("situation.heading"), [.fields(fields)])
    }

    /// What was obtained, what is missing, and what the citizen did not agree to (oplysningsgrundlag).
    func informationSection() -> [Block] {
        let fields = [
            field("information.obtained", words(plan.information.obtained)),
            field("information.missing", words(plan.information.missing)),
            field("information.refused", words(plan.information.refused)),
        ]
        return section(.information, text("information.heading"), [.fields(fields)])
    }

    /// Own words as a quotation; a missing answer as a plain sentence.
    func quote(_ words: Stated<String>) -> Block.Content {
        if case .said(let said) = words { .quote(quoted(said)) } else { .paragraph(quoted(words)) }
    }
}
