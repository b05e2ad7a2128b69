import CalendarValues
import DanishLanguage
import Messages
import PlanModel

/// The check of a whole plan: what the goals together leave out.
public struct PlanCheck: Sendable {
    private let areas: AreaWords

    /// `words` holds the lists `area.…`: word stems of the areas of life.
    public init(words: WordLists) { areas = AreaWords(words) }

    /// Weightiest first; each is one question, and "sådan skal det være" is an answer to any of them.
    public func findings(in plan: Plan, today: Day) -> [PlanFinding] {
        let read = PlanReading(plan: plan, today: today, areas: areas)
        return planRules.compactMap { $0.finding(in: read) }
    }
}

/// Something the plan as a whole leaves out, with the one question that would mend it.
public struct PlanFinding: Sendable, Hashable {
    public let rule: String
    public let reason: Message
    public let question: Message
    public let strength: FindingStrength

    init(_ rule: String, strength: FindingStrength = .must, _ values: [String: MessageValue] = [:]) {
        self.rule = rule
        self.strength = strength
        reason = Message("plan.\(rule).reason", values)
        question = Message("plan.\(rule).question", values)
    }
}

/// One rule about a whole plan; add one as a file in `PlanRules/` and to `planRules`.
public protocol PlanRule: Sendable {
    var id: String { get }
    func finding(in plan: PlanReading) -> PlanFinding?
}

/// The rules, weightiest first; a test compares the list with the folder.
public let planRules: [any PlanRule] = [
    GiveHousingGoalsAWay(), BeginSomethingNow(), NameMoreThanHousing(), HaveSomethingSoon(), KeepGoalsFew(),
    ShareTheWork(),
]

/// A plan with what the rules ask of it.
public struct PlanReading: Sendable {
    let plan: Plan
    let today: Day
    let areas: AreaWords

    func areas(of goal: Goal) -> Set<String> {
        areas.areas(in: goal.text)
    }

    /// Goals about a home and nothing else.
    var housingGoals: [Goal] { plan.goals.filter { areas(of: $0) == ["housing"] } }
}

/// Stems of words that tell which area of life a text is about.
public struct AreaWords: Sendable {
    private let stems: [(stem: String, area: String)]

    init(_ words: WordLists) {
        stems = words.names.filter { $0.hasPrefix("area.") }.sorted()
            .flatMap { name in words.words(name).sorted().map { (stem: $0, area: String(name.dropFirst(5))) } }
    }

    /// The areas whose stems begin or end a word of the text.
    func areas(in text: String) -> Set<String> {
        let tokens = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }
        var found: Set<String> = []
        for (stem, area) in stems where tokens.contains(where: { $0.hasPrefix(stem) || $0.hasSuffix(stem) }) {
            found.insert(area)
        }
        return found
    }
}
