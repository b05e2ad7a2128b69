/// Understands who an answer names.
public struct PeopleReader: Sendable {
    /// Reads with the lists of `people.yaml`.
    public init(words: WordLists) {}

    /// Everyone an answer to "who?" names.
    public func read(_ text: String, speaker: KnownPerson.ID, known: [KnownPerson]) -> PeopleReading { PeopleReading() }

    /// Those a whole sentence names as taking part: known persons, the speaker, and explicit "sammen med …".
    public func mentions(in sentence: String, speaker: KnownPerson.ID, known: [KnownPerson]) -> PeopleReading {
        PeopleReading()
    }
}
