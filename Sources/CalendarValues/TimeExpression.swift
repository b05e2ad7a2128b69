/// What an answer about time means. All ends are included calendar days.
public enum TimeExpression: Hashable, Sendable {
    /// How long; an estimate ("en måneds tid") is of kind `vague`.
    case duration(LengthMeasure)
    /// By the end of that day at the latest, or by that time on it.
    case deadline(Day, TimeOfDay? = nil)
    /// On that day, at that time.
    case point(Moment)
    /// From the first to the last, both included.
    case interval(Moment, Moment)
    /// From then on, without an end.
    case openEnded(Moment)
    /// How often.
    case frequency(Frequency)
    /// Without a value a plan can hold anyone to.
    case vague(VagueTime)
    /// Hanging on an event.
    case conditional(ConditionalTime)

    /// `duration`, `deadline`, `point`, `interval`, `open-ended`, `frequency`, `vague` or `conditional`.
    public var kind: String {
        switch self {
        case .duration(let measure): measure.isVague ? "vague" : "duration"
        case .deadline: "deadline"
        case .point: "point"
        case .interval: "interval"
        case .openEnded: "open-ended"
        case .frequency: "frequency"
        case .vague: "vague"
        case .conditional: "conditional"
        }
    }

    /// The value as text: ISO 8601 durations and days, `../day`, `day/day`, `day/..`, `R/P2W`, `>=2/P1W`, `~`, `?`,
    /// `cond(…)`.
    public var notation: String {
        switch self {
        case .duration(let measure): measure.description
        case .deadline(let day, let time): "../\(Moment(day, time))"
        case .point(let moment): moment.description
        case .interval(let first, let last): "\(first)/\(last)"
        case .openEnded(let moment): "\(moment)/.."
        case .frequency(let frequency): frequency.notation
        case .vague(let vague): vague.description
        case .conditional(let conditional): conditional.description
        }
    }

    /// The recurrence rule of a frequency (RFC 5545), where one fits.
    public var rrule: String? {
        if case .frequency(let frequency) = self { frequency.rrule } else { nil }
    }

    /// Reads what `notation`, `kind` and, for the days of a frequency, `rrule` say; nil where they cannot be read.
    public init?(notation: String, kind: String, rrule: String? = nil) {
        guard let read = TimeExpression.readers[kind]?(notation, rrule) else { return nil }
        self = read
    }

    private static let readers: [String: @Sendable (String, String?) -> TimeExpression?] = [
        "duration": { text, _ in LengthMeasure(text).flatMap { $0.isVague ? nil : .duration($0) } },
        "deadline": { text, _ in text.dropping(prefix: "../").flatMap { Moment($0) }.map { .deadline($0.day, $0.time) }
        },
        "point": { text, _ in Moment(text).map { .point($0) } },
        "interval": { text, _ in
            guard let (first, last) = text.cut(at: "/"), let first = Moment(first), let last = Moment(last) else {
                return nil
            }
            return .interval(first, last)
        },
        "open-ended": { text, _ in
            guard let (first, last) = text.cut(at: "/"), last == ".." else { return nil }
            return Moment(first).map { .openEnded($0) }
        },
        "frequency": { text, rrule in Frequency(rate: text, rrule: rrule).map { .frequency($0) } },
        "vague": { text, _ in
            if let measure = LengthMeasure(text), measure.isVague { return .duration(measure) }
            return VagueTime(text).map { .vague($0) }
        },
        "conditional": { text, _ in ConditionalTime(text).map { .conditional($0) } },
    ]
}

extension TimeExpression {
    /// The day by which it is due or over, counted from `start`; nil where nothing said decides it.
    public func lastDay(from start: Day) -> Day? {
        switch self {
        case .duration(let measure): start.reaches(measure.longest) ? start.adding(measure.longest) : nil
        case .deadline(let day, _): day
        case .point(let moment): moment.day
        case .interval(_, let last): last.day
        case .vague(.about(let moment)): moment.day
        case .vague(.within(_, let last)): last
        case .openEnded, .frequency, .vague, .conditional: nil
        }
    }
}

extension TimeExpression: Codable {
    private enum CodingKeys: String, CodingKey {
        case kind, value, rrule
    }

    /// Reads `{"kind", "value"}` and the optional `rrule`; fails with `DecodingError.dataCorrupted` on anything else.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let rrule = try container.decodeIfPresent(String.self, forKey: .rrule)
        guard
            let read = TimeExpression(
                notation: try container.decode(String.self, forKey: .value),
                kind: try container.decode(String.self, forKey: .kind), rrule: rrule)
        else {
            throw DecodingError.dataCorruptedError(
                forKey: .value, in: container, debugDescription: "not a time expression")
        }
        self = read
    }

    /// Writes `{"kind", "value"}`, and `rrule` where a frequency has days or a time of its own.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(kind, forKey: .kind)
        try container.encode(notation, forKey: .value)
        if case .frequency(let frequency) = self, frequency.days != nil || frequency.time != nil {
            try container.encodeIfPresent(rrule, forKey: .rrule)
        }
    }
}
