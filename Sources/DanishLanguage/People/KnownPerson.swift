/// A person present or involved, as far as it takes to recognise who is meant.
public struct KnownPerson: Hashable, Sendable, Identifiable {
    /// Opaque, unique in the plan.
    public let id: String
    /// As written in the plan, first name first.
    public let name: String
    /// `citizen`, `caseworker`, `contact`, or a word of the list `roles` ("interpreter", "relative" …).
    public let roles: [String]

    /// A person with the roles they have in the plan.
    public init(id: String, name: String, roles: [String]) {
        self.id = id
        self.name = name
        self.roles = roles
    }
}

/// Who an answer names.
public struct PeopleReading: Hashable, Sendable {
    /// A person named who is not known yet.
    public struct NewPerson: Hashable, Sendable {
        /// The name as written.
        public var name: String
        /// What they are said to be to the speaker ("søster", "støtteperson"), where it was said.
        public var role: String?
        /// Where it stands in the input, counted in Characters.
        public var range: Range<Int>
    }

    /// A word for people that does not say who ("man", "nogen", "kommunen").
    public struct Unclear: Hashable, Sendable {
        /// The word as written.
        public var text: String
        /// Where it stands in the input, counted in Characters.
        public var range: Range<Int>
    }

    /// The known persons named, in the order they were named, each once.
    public var ids: [KnownPerson.ID] = []
    /// Those of `ids` recognised in spite of a spelling slip; say them back before going on.
    public var guessed: Set<KnownPerson.ID> = []
    /// Persons to be added; ask what they are to the citizen where no role was said.
    public var newPersons: [NewPerson] = []
    /// To be asked "hvem dér?".
    public var unclear: [Unclear] = []
    /// Where persons were named, in order.
    public var ranges: [Range<Int>] = []

    /// Nobody.
    public init() {}

    /// Whether nobody at all was named.
    public var isEmpty: Bool { ids.isEmpty && newPersons.isEmpty && unclear.isEmpty }
}
