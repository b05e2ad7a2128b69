extension QuestionKind {
    /// Whether an answer that was not understood is worth correcting rather than typing anew.
    var isOpen: Bool {
        switch self {
        case .words, .line, .phone, .goal, .step, .measure, .people, .time, .day, .planCheck: true
        case .identity, .yesNo, .choice, .choices, .recipients, .consent, .readBack, .summary, .signature: false
        }
    }

    /// The kind's name in dialogue files and in help texts.
    public var name: String {
        switch self {
        case .words: "words"
        case .line: "line"
        case .phone: "phone"
        case .identity: "identity"
        case .yesNo: "yes-no"
        case .choice: "choice"
        case .choices: "choices"
        case .goal: "goal"
        case .step: "step"
        case .measure: "measure"
        case .people: "people"
        case .time: "time"
        case .day: "day"
        case .planCheck: "plan-check"
        case .recipients: "recipients"
        case .consent: "consent"
        case .readBack: "read-back"
        case .summary: "summary"
        case .signature: "signature"
        }
    }

    /// The kind of that name, with the choices it needs.
    public init?(name: String, choices: [String]) {
        switch name {
        case "choice": self = .choice(choices)
        case "choices": self = .choices(choices)
        default:
            guard let kind = QuestionKind.plain.first(where: { $0.name == name }) else { return nil }
            self = kind
        }
    }

    private static let plain: [QuestionKind] = [
        .words, .line, .phone, .identity, .yesNo, .goal, .step, .measure, .people, .time, .day, .planCheck,
        .recipients, .consent, .readBack,
        .summary, .signature,
    ]

    /// Every kind's name, in the order of the documentation.
    public static let names: [String] = plain.map(\.name) + ["choice", "choices"]
}
