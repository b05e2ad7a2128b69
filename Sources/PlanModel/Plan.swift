import CalendarValues

/// A § 141 plan (handleplan) as it stands after the meeting so far.
public struct Plan: Hashable, Sendable {
    /// What became of the offer of a plan.
    public enum Status: String, Hashable, Sendable {
        case draft, accepted, declined, postponed, withdrawn
    }

    public var version = 1
    public var status = Status.draft
    public var opening: Opening?
    /// The day the present version was completed.
    public var completed: Day?
    public var day: Day?
    public var place: Stated<String> = .unasked
    public var shelter: Stated<String> = .unasked
    public var people: [Person] = []
    public var identity: Identity?
    public var otherPlans: [OtherPlan] = []
    public var occasion: Stated<String> = .unasked
    public var occasionWords: String?
    /// Someone must not know where the citizen is: place and address stay out of every document.
    public var isPlaceBlocked = false
    public var offer = Offer()
    public var wishes: Stated<String> = .unasked
    public var situation = Situation()
    /// § 141, stk. 3, nr. 1.
    public var purpose: Stated<String> = .unasked
    public var goals: [Goal] = []
    public var circumstances = SpecialCircumstances()
    public var information = InformationBasis()
    public var checks: [CheckAnswer] = []
    public var followUp = FollowUp()
    public var signatures: [Signature] = []
    /// Answers to questions a municipality has added, in the order of the dialogue's fields.
    public var additions: [Addition] = []
    public var sharing = Sharing()

    public init() {}

    public func person(_ id: String) -> Person? { people.first { $0.id == id } }

    public var citizen: Person? { person("citizen") }
}

/// A plan of another body (OtherPlan): referred to, not repeated.
public struct OtherPlan: Hashable, Sendable {
    public let whose: String
    public let about: Stated<String>
    public let mayBeShared: Stated<Bool>

    public init(whose: String, about: Stated<String>, mayBeShared: Stated<Bool>) {
        self.whose = whose
        self.about = about
        self.mayBeShared = mayBeShared
    }
}

/// The offer of a plan and the answer to it.
public struct Offer: Hashable, Sendable {
    /// `yes`, `no` or `later`.
    public var answer: Stated<String> = .unasked
    /// How the offer was made.
    public var how: Stated<String> = .unasked
    /// Only the words the citizen allows in the record.
    public var allowedWords: Stated<String> = .unasked
    public var askAgain: Stated<TimeExpression> = .unasked

    public init() {}
}

/// Where things stand today.
public struct Situation: Hashable, Sendable {
    public var sleeps: Stated<String> = .unasked
    /// The caseworker's classification, a choice id of `situation.class`.
    public var housing: Stated<String> = .unasked
    public var worked: Stated<String> = .unasked
    public var tried: Stated<String> = .unasked

    public init() {}
}

/// § 141, stk. 3, nr. 4: what the plan must take into account.
public struct SpecialCircumstances: Hashable, Sendable {
    public var words: Stated<String> = .unasked
    /// Choice ids of `circumstances.areas` that were spoken of.
    public var areas: Stated<[String]> = .unasked

    public init() {}
}

/// What was obtained, what is missing and what the citizen did not agree to (oplysningsgrundlag).
public struct InformationBasis: Hashable, Sendable {
    public var obtained: Stated<String> = .unasked
    public var missing: Stated<String> = .unasked
    public var refused: Stated<String> = .unasked

    public init() {}
}

/// The answer to a question from the check of the whole plan.
public struct CheckAnswer: Hashable, Sendable {
    public let rule: String
    /// What stood in the question's places, by their names: people, or a goal.
    public let named: [String: [String]]
    public let words: Stated<String>

    public init(rule: String, named: [String: [String]] = [:], words: Stated<String>) {
        self.rule = rule
        self.named = named
        self.words = words
    }
}

/// The next meeting about the plan, and who holds the threads until then.
public struct FollowUp: Hashable, Sendable {
    public var coordinator: Stated<[String]> = .unasked
    public var day: Stated<TimeExpression> = .unasked
    /// A choice id of `followup.how`.
    public var how: Stated<String> = .unasked
    public var reach: Stated<String> = .unasked

    public init() {}
}

/// How one person signed, or that they did not.
public struct Signature: Hashable, Sendable {
    public enum Way: String, Hashable, Sendable, CaseIterable {
        case typed, paper, spoken, declined
    }

    public let person: String
    public let way: Way
    /// The name typed, the witness, or the reason.
    public let words: String?

    public init(person: String, way: Way, words: String?) {
        self.person = person
        self.way = way
        self.words = words
    }
}

/// An answer to a question this model does not know.
public struct Addition: Hashable, Sendable {
    public let slot: Slot
    public let value: Stated<String>

    public init(slot: Slot, value: Stated<String>) {
        self.slot = slot
        self.value = value
    }
}
