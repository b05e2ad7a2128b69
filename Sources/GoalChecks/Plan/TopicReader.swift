import DanishLanguage

/// What a text is about, word by word, so that two texts can be compared though they are worded differently.
struct TopicReader: Sendable {
    let lexicon: GoalLexicon
    /// Words for the same thing: word → the one that stands for all ("lejlighed" → "bolig").
    private let same: [String: String]

    init(_ words: WordLists, ownWords: OwnWords) {
        lexicon = GoalLexicon(words, ownWords: ownWords)
        same = words["goal_same"]
    }

    /// The beginning of a text, read; what is longer than a page's first lines is not compared word by word.
    func read(_ text: String) -> AnalysedGoal {
        AnalysedGoal(String(text.prefix(TopicReader.longest)), role: .goal, lexicon: lexicon)
    }

    private static let longest = 600

    /// Everything the text names, each thing by the one word that stands for it.
    func topics(of text: String) -> Set<String> {
        let goal = read(text)
        return Set(goal.units.filter { isTopic($0) }.map { same[name(of: $0)] ?? name(of: $0) })
    }

    /// Whether two texts say the same, also in other words: half of what the longer one names at least is in both.
    func areAlike(_ one: String, _ other: String) -> Bool {
        let (first, second) = (topics(of: one), topics(of: other))
        let shared = first.intersection(second)
        return !shared.isEmpty && shared.count * 2 >= max(first.count, second.count)
    }

    /// What somebody says no to in a clause, in their own word for it; nil where the clause is no refusal.
    ///
    /// "Jeg vil ikke i gruppe" is one; "jeg har ikke MitID" is a lack, and "jeg vil ikke drikke" an aim.
    func refused(in clause: ClauseReading) -> Set<String>? {
        let units = Array(clause.units)
        let isLack = units.contains { $0.has(.obtaining) && $0.isFinite }
        let isRefusal = clause.has(.complaint) || clause.has(.negation) && (clause.has(.modal) || isDoing(clause))
        guard isRefusal, !isLack, !clause.hasAny([.degree, .stopping]) else { return nil }
        let after = units.drop { !$0.hasAny([.negation, .complaint]) }.dropFirst().prefix { $0.word != "uden" }
        let topics = after.filter { isTopic($0) && !$0.hasAny([.abstract, .scalar, .activity]) }
        let things = topics.filter { !$0.isVerb }
        let named = Set((things.isEmpty ? topics : things).map(name))
        return named.isEmpty ? nil : named
    }

    /// What a clause asks somebody to do or go to; what it is only about ("tale om hash") left out.
    func demanded(in clause: ClauseReading) -> Set<String> {
        guard clause.kind != .condition, !clause.isNegated else { return [] }
        var named: Set<String> = []
        var isOnlyAbout = false
        for unit in clause.units {
            if unit.has(.preposition) { isOnlyAbout = ["om", "mod", "fra", "for", "uden"].contains(unit.word) }
            if isTopic(unit), !isOnlyAbout { named.formUnion([name(of: unit)] + parts(of: unit)) }
        }
        return named
    }

    private func isDoing(_ clause: ClauseReading) -> Bool { clause.hasAny([.act, .attending, .otherVerb]) }

    private func isTopic(_ unit: Unit) -> Bool {
        guard unit.kind == .word, !unit.hasAny([.calendar, .weekday, .dayUnit]),
            !unit.hasAny(TopicReader.empty) || unit.hasAny([.tangible, .person])
        else { return false }
        return unit.isNoun || unit.hasAny([.act, .activity, .degree, .bigWish, .decidable]) || !unit.isKnown
    }

    /// The nouns inside a phrase: "tage bussen" asks for the bus.
    private func parts(of unit: Unit) -> [String] {
        unit.tokens.count == 1
            ? []
            : unit.word.split(separator: " ").compactMap { word in
                lexicon.entry(for: String(word)).flatMap { entry in
                    entry.classes.isDisjoint(with: WordClass.visible) ? nil : entry.lemma
                }
            }
    }

    private func name(of unit: Unit) -> String {
        if same[unit.word] != nil { return unit.word }
        let isCompound = !unit.word.hasPrefix(String(unit.lemma.prefix(2)))
        return isCompound && same[unit.lemma] == nil ? unit.word : unit.lemma
    }

    /// Words that carry nothing a plan is about.
    private static let empty: WordClassSet = [
        .small, .determiner, .preposition, .pronoun, .modal, .being, .coordinator, .subordinator, .weakSubordinator,
        .condition, .negation, .frequency, .calendar, .weekday, .deadline, .threshold, .direction, .wished, .scalar,
        .looseQuantity, .dayUnit, .hourUnit, .timesUnit, .amountUnit, .obtaining, .generic, .atOnce, .keeping,
        .attending,
        .looseVerb, .frame, .state, .waiting, .method, .nobody, .citizen,
    ]
}
