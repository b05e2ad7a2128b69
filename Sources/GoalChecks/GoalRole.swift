/// What a text is in the plan: what is to be reached, or a step on the way there.
public enum GoalRole: String, Sendable, CaseIterable {
    /// Overordnet mål.
    case goal
    /// Delmål.
    case step
}
