/// A meeting as defined in `dialogues/`: sections of questions, lists and repetitions.
public struct Dialogue: Sendable, Equatable {
    public let id: String
    public let version: Int
    public let sections: [Section]
    /// Field → the lists it stands in, outermost first.
    public let lists: [String: [String]]

    public init(id: String, version: Int, sections: [Section]) {
        self.id = id
        self.version = version
        self.sections = sections
        var lists: [String: [String]] = [:]
        for section in sections { Dialogue.note(section.items, in: [], &lists) }
        self.lists = lists
    }

    /// Every question, in order.
    public var questions: [Question] { sections.flatMap { Dialogue.questions(in: $0.items) } }

    private static func note(_ items: [Item], in outer: [String], _ lists: inout [String: [String]]) {
        for item in items {
            switch item {
            case .question(let question): lists[question.id] = outer
            case .list(let list): note(list.items, in: outer + [list.id], &lists)
            case .each(let each, let items): note(items, in: outer + [each.rawValue], &lists)
            }
        }
    }

    private static func questions(in items: [Item]) -> [Question] {
        items.flatMap { item in
            switch item {
            case .question(let question): [question]
            case .list(let list): questions(in: list.items)
            case .each(_, let items): questions(in: items)
            }
        }
    }
}

/// A part of the meeting with a heading of its own.
public struct Section: Sendable, Equatable {
    public let id: String
    public let when: Condition
    /// The caseworker answers it before the citizen sits down.
    public let isPrepared: Bool
    public let items: [Item]

    public init(id: String, when: Condition = Condition(), isPrepared: Bool = false, items: [Item]) {
        self.id = id
        self.when = when
        self.isPrepared = isPrepared
        self.items = items
    }
}

public indirect enum Item: Sendable, Equatable {
    case question(Question)
    case list(QuestionList)
    case each(Each, [Item])
}

/// Questions asked again for each thing, until the first of them is answered with "no more".
public struct QuestionList: Sendable, Equatable {
    public let id: String
    public let items: [Item]

    public init(id: String, items: [Item]) {
        self.id = id
        self.items = items
    }

    /// The question that opens an item or closes the list.
    public var gate: Question? {
        if case .question(let question)? = items.first { question } else { nil }
    }
}

/// Something there already is one or more of.
public enum Each: String, Sendable, CaseIterable {
    /// Each goal that is not struck.
    case goal
    /// Each person who may sign.
    case signer
    /// Each question from the check of the whole plan, two at most.
    case check
}
