import CalendarValues

/// Someone who takes part in the meeting or has a part in the plan.
public struct Person: Hashable, Sendable {
    /// `citizen`, `caseworker`, `contact`, or `person.N`.
    public let id: String
    public let name: String
    /// A choice id of the question `person.role`, or `citizen`, `caseworker`, `contact`.
    public let role: String
    /// The role in own words, where it was said so.
    public let roleWords: String?
    public let authority: String?
    public let phone: Stated<String>
    public let isPresent: Bool

    public init(
        id: String, name: String, role: String, roleWords: String? = nil, authority: String? = nil,
        phone: Stated<String> = .unasked, isPresent: Bool
    ) {
        self.id = id
        self.name = name
        self.role = role
        self.roleWords = roleWords
        self.authority = authority
        self.phone = phone
        self.isPresent = isPresent
    }

    public var firstName: String { name.split(separator: " ").first.map(String.init) ?? name }
}
