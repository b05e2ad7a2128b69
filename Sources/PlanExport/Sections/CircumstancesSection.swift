import Messages
import PlanModel

extension SpecialCircumstances {
    /// The areas of life the question reminds of, in the order of the law (servicelovens § 141, stk. 3, nr. 4), and others.
    static let allAreas = ["housing", "work", "everyday", "treatment", "aids", "other"]
}

extension PlanWording {
    /// What the plan must take into account; an area nobody touched is named as such.
    func circumstancesSection() -> [Block] {
        section(.circumstances, text("circumstances.heading"), [quote(plan.circumstances.words), .fields(areas)])
    }

    private var areas: [LabelledValue] {
        guard case .said(let touched) = plan.circumstances.areas else {
            return [field("circumstances.areas", stated(plan.circumstances.areas, list))]
        }
        let known = SpecialCircumstances.allAreas
        let spokenOf = known.filter(touched.contains) + touched.filter { !known.contains($0) }
        // In a part of a plan an area that is not there may have been spoken of.
        if isPart { return spokenOf.isEmpty ? [] : [field("circumstances.touched", list(spokenOf))] }
        return [
            field("circumstances.touched", list(spokenOf)),
            field("circumstances.untouched", list(known.filter { !touched.contains($0) })),
        ]
    }

    private func list(_ areas: [String]) -> String {
        let names = areas.map { choice("circumstances.areas", $0) }
        let inSentence = names.prefix(1) + names.dropFirst().map { $0.prefix(1).lowercased() + $0.dropFirst() }
        return areas.isEmpty ? text("circumstances.noArea") : catalog.joined(Array(inSentence))
    }
}
