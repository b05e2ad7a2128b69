/// Something that stays in the meeting: in no copy for anyone but the citizen.
public enum Withheld: Hashable, Sendable, Codable {
    case goal(Int)
    case step(goal: Int, Int)
    /// The answer to one question, by its place.
    case answer(Slot)
    /// A person, whose name is taken out of every text as well.
    case person(String)
    /// A word; every text that holds it stays, and a goal with it.
    case word(String)
}
