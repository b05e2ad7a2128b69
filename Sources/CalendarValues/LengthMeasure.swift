/// How a length of time was bounded: exactly, at most, between two, about …
public enum LengthMeasure: Hashable, Sendable {
    case exactly(Length)
    /// `<=P12M`
    case atMost(Length)
    /// `>=P3M`
    case atLeast(Length)
    /// `P3M..P6M`
    case range(Length, Length)
    /// `~P1M`, "en måneds tid"
    case about(Length)
    /// `~P3M..P4M`, "sådan en tre-fire måneder"
    case aboutRange(Length, Length)
    /// `<P1Y`, "knap et år"
    case under(Length)
    /// `>P1Y`, "godt et år"
    case over(Length)

    /// Whether it was said as an estimate, so that a plan should ask once more.
    public var isVague: Bool {
        switch self {
        case .exactly, .atMost, .atLeast, .range: false
        case .about, .aboutRange, .under, .over: true
        }
    }

    /// The longest length it allows as far as a number was said.
    public var longest: Length {
        switch self {
        case .exactly(let length), .atMost(let length), .atLeast(let length), .about(let length),
            .under(let length), .over(let length):
            length
        case .range(_, let length), .aboutRange(_, let length): length
        }
    }
}

extension LengthMeasure: LosslessStringConvertible {
    /// `P3M`, `<=P12M`, `P3M..P6M`, `~P1M` …
    public var description: String {
        switch self {
        case .exactly(let length): "\(length)"
        case .atMost(let length): "<=\(length)"
        case .atLeast(let length): ">=\(length)"
        case .range(let low, let high): "\(low)..\(high)"
        case .about(let length): "~\(length)"
        case .aboutRange(let low, let high): "~\(low)..\(high)"
        case .under(let length): "<\(length)"
        case .over(let length): ">\(length)"
        }
    }

    /// Reads what `description` writes.
    public init?(_ text: String) {
        let bounds: [(String, (Length) -> LengthMeasure)] = [
            ("<=", LengthMeasure.atMost), (">=", LengthMeasure.atLeast), ("<", LengthMeasure.under),
            (">", LengthMeasure.over),
        ]
        for (prefix, make) in bounds {
            guard let rest = text.dropping(prefix: prefix) else { continue }
            guard let length = Length(rest) else { return nil }
            self = make(length)
            return
        }
        let about = text.dropping(prefix: "~")
        let body = about ?? text
        if let (low, high) = body.cut(at: "..") {
            guard let low = Length(low), let high = Length(high) else { return nil }
            self = about == nil ? .range(low, high) : .aboutRange(low, high)
        } else {
            guard let length = Length(body) else { return nil }
            self = about == nil ? .exactly(length) : .about(length)
        }
    }
}
