/// A time that was said without a value a plan can hold anyone to.
public enum VagueTime: Hashable, Sendable {
    /// `?`, "snart", "på sigt"
    case unknown
    /// `P?W`, "om nogle uger": the unit without its number
    case numberMissing(CalendarUnit)
    /// `~2027-03-01`, "omkring 1. marts"
    case about(Moment)
    /// `2027-03-01/2027-05-31`, a season or part of a month, first and last day included
    case within(Day, Day)
    /// `2026-12-27/..`, "efter jul"
    case from(Day)
}

extension VagueTime: LosslessStringConvertible {
    /// The notation of each case.
    public var description: String {
        switch self {
        case .unknown: "?"
        case .numberMissing(let unit): "P\(unit.designator.afterT ? "T" : "")?\(unit.designator.letter)"
        case .about(let moment): "~\(moment)"
        case .within(let first, let last): "\(first)/\(last)"
        case .from(let day): "\(day)/.."
        }
    }

    /// Reads what `description` writes.
    public init?(_ text: String) {
        if text == "?" {
            self = .unknown
        } else if let unit = CalendarUnit.allCases.first(where: { VagueTime.numberMissing($0).description == text }) {
            self = .numberMissing(unit)
        } else if let moment = text.dropping(prefix: "~").flatMap({ Moment($0) }) {
            self = .about(moment)
        } else if let (first, last) = text.cut(at: "/"), let first = Day(first) {
            if last == ".." {
                self = .from(first)
            } else {
                guard let last = Day(last) else { return nil }
                self = .within(first, last)
            }
        } else {
            return nil
        }
    }
}
