/// The words for people, ready to be looked up.
struct PeopleWords: Sendable {
    let lexicon: Lexicon
    let roles: [String: String]
    let relations: Set<String>
    /// Relations with the article behind them ("søsteren", "naboen"), as the words without it.
    private let theRelations: [String: String]
    let possessives: Set<String>
    /// Before a name they point at somebody ("ham Brian").
    let pointing: Set<String>
    /// What somebody without a name is told by ("den nye").
    let looks: Set<String>
    /// One or some of several ("en af dem").
    let someoneWords: Set<String>
    let fromWhere: Set<String>
    let notActing: Set<String>
    let negations: Set<String>
    /// Negations of what directly follows them ("uden", "hverken").
    let excluding: Set<String>
    /// Behind a negation they take it back ("ikke kun").
    let notDenying: Set<String>
    /// What somebody has the strength for ("kan", "tør").
    let abilities: Set<String>
    let clauseBreaks: Set<String>
    let subjects: Set<String>
    let finiteVerbs: Set<String>
    /// Words for the two who talk ("mig", "dig").
    let persons: Set<String>
    let wordNames: Set<String>
    let placeEndings: [String]
    let organisations: Set<String>
    let particles: Set<String>
    /// Every word any list knows: none of them is a new name merely because it begins the line.
    let common: Set<String>

    init(words: WordLists) {
        lexicon = Lexicon(
            lists: words,
            only: ["together", "unclear_people", "self_words", "you_words", "both_words", "naming_nobody"])
        roles = words["roles"]
        relations = words.words("relations")
        theRelations = words["relations_definite"]
        pointing = words.words("pointing_words")
        looks = words.words("person_looks")
        someoneWords = words.words("someone_words")
        possessives = words.words("possessives")
        fromWhere = words.words("from_where")
        notActing = words.words("not_acting")
        negations = words.words("negations").union(words.words("excluding"))
        excluding = words.words("excluding")
        notDenying = words.words("not_denying")
        abilities = words.words("abilities")
        clauseBreaks = words.words("clause_breaks")
        subjects = words.words("nominatives")
        finiteVerbs = words.words("finite_verbs").union(abilities).union(words.words("doing_verbs"))
        persons = words.words("self_words").union(words.words("you_words"))
        wordNames = words.words("names_that_are_words")
        placeEndings = words.words("place_endings").sorted()
        organisations = words.words("organisation_words")
        particles = words.words("name_particles")
        common = Set(
            words.names.subtracting(["names_that_are_words"]).flatMap { words.words($0) }.map { $0.lowercased() })
    }

    /// "søsteren", which without a name behind it is one known sister or asked about.
    func isTheRelation(_ word: String) -> Bool { theRelations[word] != nil }

    /// The relation a word names, with or without its article.
    func relation(_ word: String) -> String? { relations.contains(word) ? word : theRelations[word] }

    /// How many tokens of `list` stand at `position`; 0 for none.
    func length(_ list: String, _ identifiers: [Int], at position: Int) -> Int {
        Lexicon.entry(lexicon.entries(list), identifiers, at: position)?.words.count ?? 0
    }

    /// A negation of a whole clause, not one of what follows it.
    func isClausal(_ word: String) -> Bool { negations.contains(word) && !excluding.contains(word) }

    /// "Vestergade", "Jobcenter": no person.
    func isPlace(_ word: String) -> Bool {
        organisations.contains(word) || placeEndings.contains { word.count > $0.count + 2 && word.hasSuffix($0) }
    }
}
