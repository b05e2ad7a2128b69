import DanishLanguage

/// The words of the check, indexed for reading: single words by base form, phrases by their first word.
struct GoalLexicon: Sendable {
    /// What a word or phrase was found to be.
    struct Entry: Sendable, Equatable {
        var lemma: String
        var classes: WordClassSet
        /// The infinitive, where the word can be a verb.
        var verbLemma: String?
        /// Whether only the ending tells.
        var isGuessed = false
    }

    private var words: [String: WordClassSet] = [:]
    private var phrases: [String: [Phrase]] = [:]
    /// The words of phrases, each with a number of its own.
    private var phraseWords: [String: Int32] = [:]
    private let memory = WordMemory()
    /// The first three bytes of every word listed, and every shorter word: what a compound can end in begins so.
    private var beginnings: Set<UInt32> = []
    /// Every word listed, alone or in a phrase.
    private var listed: WordFilter?
    private let irregular: [String: String]
    private let slips: [String: String]
    private let numbers: [String: String]
    private let verbPrefixes: Set<String>
    /// Endings of nouns that stand for something that cannot be seen ("-hed").
    let abstractEndings: Set<String>
    /// Abbreviations written with a full stop ("kl", "kr").
    let abbreviations: Set<String>

    init(_ lists: WordLists, ownWords: OwnWords) {
        irregular = lists["goal_irregular_forms"]
        slips = lists["goal_slips"]
        numbers = lists["goal_numbers"]
        verbPrefixes = lists.words("goal_verb_prefixes")
        abstractEndings = lists.words("goal_abstract_endings")
        abbreviations = lists.words("goal_abbreviations")
        for wordClass in WordClass.allCases {
            for word in lists.words(wordClass.listName) { add(word, wordClass, replacing: false) }
        }
        for word in ownWords.accepted { add(word.lowercased(), .tangible, replacing: true) }
        for word in ownWords.rejected { add(word.lowercased(), .abstract, replacing: true) }
        beginnings = Set((Array(words.keys) + Array(irregular.keys)).map { GoalLexicon.beginning(of: $0.utf8) })
        for entry in words.keys where entry.contains(" ") { addPhrase(entry) }
        listed = WordFilter(Array(words.keys) + Array(phraseWords.keys))
        for first in phrases.keys { phrases[first]?.sort { $0.words.count > $1.words.count } }
    }

    private mutating func add(_ entry: String, _ wordClass: WordClass, replacing: Bool) {
        if replacing { words[entry] = [] }
        words[entry, default: []].insert(wordClass)
    }

    private mutating func addPhrase(_ entry: String) {
        let parts = entry.split(separator: " ").map(String.init)
        guard parts.count > 1 else { return }
        let numbered = parts.map { part in
            let number = phraseWords[part] ?? Int32(phraseWords.count)
            phraseWords[part] = number
            return number
        }
        let phrase = Phrase(words: numbered, entry: Entry(lemma: entry, classes: words[entry] ?? []))
        phrases[parts[0], default: []].append(phrase)
    }

    /// What a word in lower case is: spelt as in a dictionary where the slip is a common one ("sku" → "skulle"), with
    /// its number where it is one, its base forms and its meaning.
    func read(_ written: String, isNumber: Bool) -> ReadWord {
        memory.word(written) {
            let word = slips[written] ?? written
            let value = numbers[word].flatMap { Double($0) }
            let forms = forms(of: word)
            let entry = entry(for: forms) ?? (isNumber || value != nil ? nil : guessed(word))
            return ReadWord(
                word, value: value, entry: entry,
                numbers: ([word] + forms.bases.filter { $0 != word }).compactMap { phraseWords[$0] },
                phrases: forms.starts.flatMap { phrases[$0] ?? [] })
        }
    }

    /// The longest phrase that begins the tokens, and how many of them it takes.
    static func phrase(at tokens: ArraySlice<Token>) -> (entry: Entry, length: Int)? {
        guard let first = tokens.first, !first.read.phrases.isEmpty else { return nil }
        var best: Phrase?
        for phrase in first.read.phrases
        where phrase.words.count > best?.words.count ?? 0 && begins(tokens, with: phrase) { best = phrase }
        return best.map { ($0.entry, $0.words.count) }
    }

    private static func begins(_ tokens: ArraySlice<Token>, with phrase: Phrase) -> Bool {
        guard tokens.count >= phrase.words.count else { return false }
        return zip(phrase.words, tokens).allSatisfy { $1.read.numbers.contains($0) }
    }

    /// The base forms of a word that the lexicon knows, alone or in a phrase.
    func forms(of word: String) -> WordForms {
        var forms = WordForms(word: word)
        let base = irregular[word]
        for part in PartOfSpeech.allCases {
            let known = stems(of: word, base: base, as: part).filter {
                words[$0.word] != nil || phraseWords[$0.word] != nil
            }
            forms.stems.append(known)
            for stem in known where !forms.bases.contains(stem.word) { forms.bases.append(stem.word) }
        }
        let isNoun = words[word]?.contains { $0.partOfSpeech == .noun } ?? false
        let starts = isNoun && doing(of: word) == nil ? [word] : forms.bases
        forms.starts = starts.filter { phrases[$0] != nil }
        return forms
    }

    /// The nearest listed base forms of a single word with all their classes; nil for a word not listed.
    func entry(for word: String) -> Entry? { entry(for: forms(of: word)) }

    /// The same of a word whose base forms are known already.
    func entry(for forms: WordForms) -> Entry? {
        var best: (cost: Int, entry: Entry)?
        let word = forms.word
        for (part, stems) in zip(PartOfSpeech.allCases, forms.stems) {
            for stem in stems {
                guard let all = words[stem.word] else { continue }
                let classes = all.filter { $0.partOfSpeech == part }
                guard !classes.isEmpty, stem.cost <= best?.cost ?? .max else { continue }
                if let known = best, known.cost == stem.cost {
                    best?.entry.classes = known.entry.classes.union(classes)
                } else {
                    best = (stem.cost, Entry(lemma: stem.word, classes: classes))
                }
                if part == .verb, best?.entry.verbLemma == nil { best?.entry.verbLemma = stem.word }
            }
        }
        return best.map { addingVerb(of: word, to: $0.entry) }
    }

    /// A noun of a doer is also the present of its verb ("træner", "bruger"); the neighbours decide which it is.
    private func addingVerb(of word: String, to entry: Entry) -> Entry {
        guard word == entry.lemma, let verb = doing(of: word) else { return entry }
        let classes = words[verb, default: []].filter { $0.partOfSpeech == .verb }
        return Entry(lemma: entry.lemma, classes: entry.classes.union(classes), verbLemma: verb)
    }

    /// The verb a noun of a doer is made from.
    private func doing(of word: String) -> String? {
        let verb = String(word.dropLast())
        guard word.hasSuffix("r"), words[verb, default: []].contains(where: { $0.partOfSpeech == .verb }) else {
            return nil
        }
        return verb
    }

    /// The head of a compound word: the longest listed word it ends in ("kriseplan" → "plan").
    func head(of word: String) -> Entry? {
        let letters = Array(word)
        // No Danish word a person types is longer; what is, is noise.
        guard (6...50).contains(letters.count) else { return nil }
        for cut in 2...(letters.count - 3) {
            guard letters[..<cut].contains(where: { "aeiouyæøå".contains($0) }) else { continue }
            let rest = String(letters[cut...])
            guard mayBegin(rest), let found = entry(for: rest) else { continue }
            let prefix = String(letters[..<cut])
            let kept = found.classes.filter { wordClass in
                switch wordClass.partOfSpeech {
                case .noun: wordClass != .generic
                case .adjective: rest.count >= 4 && cut >= 3 && wordClass != .bigWish
                case .verb: verbPrefixes.contains(prefix)
                case .fixed: false
                }
            }
            if !kept.isEmpty { return Entry(lemma: found.lemma, classes: kept) }
        }
        return nil
    }

    /// Whether a listed word begins with the same three bytes, or is shorter and begins the rest.
    private func mayBegin(_ rest: String) -> Bool {
        let bytes = rest.utf8
        return beginnings.contains(GoalLexicon.beginning(of: bytes))
            || beginnings.contains(GoalLexicon.beginning(of: bytes.prefix(2)))
    }

    private static func beginning(of bytes: some Sequence<UInt8>) -> UInt32 {
        bytes.prefix(3).reduce(1) { $0 << 8 | UInt32($1) }
    }

    private func stems(of word: String, base: String?, as part: PartOfSpeech) -> [Stem] {
        let regular = part == .fixed ? [Stem(word: word, cost: 0)] : Inflection.stems(of: word, as: part, among: listed)
        guard let base else { return regular }
        return [Stem(word: base, cost: 0)] + regular
    }
}
