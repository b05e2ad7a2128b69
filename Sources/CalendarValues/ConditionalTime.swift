/// A time that hangs on an event in the citizen's life, kept in the words it was said in.
public struct ConditionalTime: Hashable, Sendable {
    /// How the time hangs on the event.
    public enum Relation: Hashable, Sendable {
        /// `cond(event)`, "når jeg er flyttet ind"
        case when
        /// `while(event)`, "så længe jeg bor på herberget"
        case during
        /// `../cond(event)`, "inden jeg fylder 18"
        case before
        /// `2026-11-21/cond(event)`, "indtil jeg er i job"
        case until(from: Day)
    }

    /// How the time hangs on the event.
    public var relation: Relation
    /// The event in the words it was said in, without parentheses and spaces at its ends.
    public var event: String
    /// How long after the event, where that was said.
    public var after: Length?

    /// A time that hangs on `event`; parentheses in it become spaces.
    public init(_ relation: Relation, event: String, after: Length? = nil) {
        self.relation = relation
        self.event = event.split { "() ".contains($0) || $0.isNewline }.joined(separator: " ")
        self.after = after
    }
}

extension ConditionalTime: LosslessStringConvertible {
    /// `cond(event)`, `cond(event)+P3M`, `while(event)`, `../cond(event)`, `2026-11-21/cond(event)`.
    public var description: String {
        let later = after.map { "+\($0)" } ?? ""
        return switch relation {
        case .when: "cond(\(event))" + later
        case .during: "while(\(event))" + later
        case .before: "../cond(\(event))" + later
        case .until(let day): "\(day)/cond(\(event))" + later
        }
    }

    /// Reads what `description` writes.
    public init?(_ text: String) {
        guard let (head, tail) = text.cut(at: "("), let (event, later) = tail.cut(at: ")"), !event.isEmpty else {
            return nil
        }
        guard let relation = ConditionalTime.relation(head) else { return nil }
        self.init(relation, event: event)
        guard !later.isEmpty else { return }
        guard let length = later.dropping(prefix: "+").flatMap({ Length($0) }) else { return nil }
        after = length
    }

    private static func relation(_ head: String) -> Relation? {
        switch head {
        case "cond": return .when
        case "while": return .during
        case "../cond": return .before
        default:
            guard let (day, word) = head.cut(at: "/"), word == "cond" else { return nil }
            return Day(day).map { .until(from: $0) }
        }
    }
}
