import PlanModel

/// When a question is asked: each named field must hold one of its tokens.
///
/// Tokens: `yes` and `no` for yes/no answers, a choice's id, one of the four kinds of non-answer, `said`, `missing`, `unasked`.
public struct Condition: Sendable, Equatable {
    public let demands: [String: Set<String>]

    public init(_ demands: [String: Set<String>] = [:]) { self.demands = demands }

    /// Whether the answers meet the condition for a slot with these indices.
    func holds(in state: MeetingState, indices: [Int], dialogue: Dialogue) -> Bool {
        demands.allSatisfy { field, allowed in
            // A field that is no question, a verdict on a goal, stands where the question about it does.
            let depth = dialogue.lists[field].map { min($0.count, indices.count) } ?? indices.count
            let answer = state[Slot(field, Array(indices.prefix(depth)))]
            return !allowed.isDisjoint(with: Condition.tokens(of: answer))
        }
    }

    /// Whether the condition is met if what is not answered yet is answered as most often: yes to an offer, no to trouble.
    func isLikely(in state: MeetingState, dialogue: Dialogue) -> Bool {
        demands.allSatisfy { field, allowed in
            if let answer = state[Slot(field)] { return !allowed.isDisjoint(with: Condition.tokens(of: answer)) }
            let kind = dialogue.questions.first { $0.id == field }?.kind
            let likely: Set<String> =
                switch kind {
                case .choice(let ids): Set(ids.prefix(1))
                case .yesNo: ["no"]
                default: ["said"]
                }
            return !allowed.isDisjoint(with: likely)
        }
    }

    static func tokens(of answer: Answer?) -> Set<String> {
        switch answer?.value {
        case nil: ["unasked"]
        case .flag(let flag): [flag ? "yes" : "no", "said"]
        case .choice(let id): [id, "said"]
        case .choices(let ids): Set(ids).union(["said"])
        case .missing(let missing): [missing.rawValue, "missing"]
        default: ["said"]
        }
    }
}
