import Messages
import PlanModel

extension ReadingContext {
    func yesNo() -> Reading {
        switch reply {
        case .yes: accepted(.flag(true))
        case .no, .noMore: accepted(.flag(false))
        case .question: refused("problem.questionBack")
        default: explainedYesNo()
        }
    }

    /// A number, or a yes or no that is then explained: "nej, han er på arbejde"; the words are kept with it.
    private func explainedYesNo() -> Reading {
        switch (Int(line), language.replies.leading(line)) {
        case (1, _), (_, .yes): accepted(.flag(true))
        case (2, _), (_, .no), (_, .noMore): accepted(.flag(false))
        default: refused("problem.yesNo")
        }
    }

    /// A number, the choice's words or a yes or no where those are choices; other words where `other` is one.
    func choice(_ ids: [String]) -> Reading {
        if let number = Int(line) {
            guard ids.indices.contains(number - 1) else {
                return refused("problem.choice", ["count": .number(ids.count)])
            }
            return accepted(.choice(ids[number - 1]))
        }
        if let id = named(line, among: ids) { return accepted(.choice(id)) }
        switch reply {
        case .yes where ids.contains("yes"): return accepted(.choice("yes"))
        case .no where ids.contains("no"), .noMore where ids.contains("no"): return accepted(.choice("no"))
        case .nextTime where ids.contains("later"): return accepted(.choice("later"))
        default: break
        }
        guard ids.contains("other"), line.count <= 500 else {
            return refused("problem.choice", ["count": .number(ids.count)])
        }
        return accepted(.choice("other"))
    }

    /// Numbers or words, apart by commas or "og"; "ingen" is none of them.
    func choices(_ ids: [String]) -> Reading {
        choices(ids) { language.choiceWords.wording(asked.question.id, $0) }
    }

    /// The same where the choices are worded otherwise; an empty wording is no word for it.
    func choices(_ ids: [String], wording: (String) -> String) -> Reading {
        if reply == .no || reply == .noMore { return accepted(.choices([])) }
        var found: [String] = []
        for part in parts() {
            let id =
                Int(part).flatMap { ids.indices.contains($0 - 1) ? ids[$0 - 1] : nil }
                ?? named(part, among: ids, wording: wording)
            guard let id else { return refused("problem.choices", ["count": .number(ids.count)]) }
            if !found.contains(id) { found.append(id) }
        }
        return found.isEmpty ? refused("problem.choices", ["count": .number(ids.count)]) : accepted(.choices(found))
    }

    private func parts() -> [String] {
        let pieces = line.split { ",;+&".contains($0) }
        return pieces.flatMap { piece -> [String] in
            let words = piece.split(separator: " ")
            // Numbers may stand with blanks alone between them: "1 3 4".
            if words.allSatisfy({ Int($0) != nil || joints.contains($0.lowercased()) }) {
                return words.filter { !joints.contains($0.lowercased()) }.map(String.init)
            }
            return words.split { joints.contains($0.lowercased()) }.map { $0.joined(separator: " ") }
        }
    }

    private var joints: Set<String> { language.choiceWords.joints }

    /// The choice whose wording the text is, or begins, where only one does.
    private func named(_ text: String, among ids: [String]) -> String? {
        named(text, among: ids) { language.choiceWords.wording(asked.question.id, $0) }
    }

    private func named(_ text: String, among ids: [String], wording: (String) -> String) -> String? {
        let text = text.lowercased()
        let wordings = ids.map { ($0, wording($0).lowercased()) }
        if let exact = wordings.first(where: { $0.1 == text }) { return exact.0 }
        let matches = wordings.filter { $0.1.hasPrefix(text) && text.count >= 3 }
        return matches.count == 1 ? matches.first?.0 : nil
    }
}

/// How choices are worded on the screen, so that an answer in words can be recognised.
public struct ChoiceWords: Sendable {
    let joints: Set<String>
    /// Words a reason begins with ("fordi").
    let reasonWords: Set<String>
    let wording: @Sendable (_ question: String, _ choice: String) -> String
    let label: @Sendable (_ question: String) -> String

    /// `joints` are the words between several choices, "og" in Danish.
    public init(
        joints: Set<String>, reasonWords: Set<String> = [],
        wording: @escaping @Sendable (_ question: String, _ choice: String) -> String,
        label: @escaping @Sendable (_ question: String) -> String
    ) {
        self.joints = joints
        self.reasonWords = reasonWords
        self.wording = wording
        self.label = label
    }
}
