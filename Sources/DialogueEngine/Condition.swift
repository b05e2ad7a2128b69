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
            let depth = min(dialogue.depth(of: field), indices.count)
            let answer = state[Slot(field, Array(indices.prefix(depth)))]
            return !allowed.isDisjoint(with: Condition.tokens(of: answer))
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
