/// Understands who an answer names.
public struct PeopleReader: Sendable {
    private let words: PeopleWords

    /// Reads with the lists of `people.yaml`; the other lists tell names from words.
    public init(words: WordLists) { self.words = PeopleWords(words: words) }

    /// Everyone an answer to "who?" names and does not say no of ("Mette, ikke mig"); "Mette eller Karin" is unclear.
    ///
    /// - Parameters:
    ///   - speaker: who "jeg" is.
    ///   - known: those present or involved.
    public func read(_ text: String, speaker: KnownPerson.ID, known: [KnownPerson]) -> PeopleReading {
        var scan = PeopleScan(text, words: words, speaker: speaker, known: known)
        scan.readAnswer()
        return scan.reading(isSentence: false)
    }

    /// Those a whole sentence names as taking part: known persons, "jeg" and "vi", and explicit "sammen med …".
    ///
    /// A person told or spoken of ("ringer til Mette", "Mettes bil") takes no part, nor one who cannot ("jeg tør ikke").
    public func mentions(in sentence: String, speaker: KnownPerson.ID, known: [KnownPerson]) -> PeopleReading {
        var scan = PeopleScan(sentence, words: words, speaker: speaker, known: known)
        scan.readSentence()
        return scan.reading(isSentence: true)
    }
}
