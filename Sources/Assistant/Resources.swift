import CalendarValues
import DanishLanguage
import Definitions
import DialogueEngine
import Foundation
import GoalChecks
import Messages
import PlanExport
import PlanModel

/// The definitions a run uses, made into the parts of a conversation.
public struct Resources: Sendable {
    public let files: DefinitionFiles
    public let catalog: Catalog
    let words: WordLists
    let danish: PlainDanish
    /// The head on every document; nil for none.
    let letterhead: Letterhead?
    private let danishWords: WordLists
    private let ownWords: OwnWords

    /// Throws `DefinitionProblem` where a file is wrong.
    public init(files: DefinitionFiles, language: String = "da") throws {
        self.files = files
        let texts = try LocaleTexts(language: language, files: files)
        // Times, people and goals are read in Danish whatever the language of the screen.
        let danishTexts = language == "da" ? texts : try LocaleTexts(language: "da", files: files)
        catalog = texts.catalog
        words = texts.words
        danishWords = danishTexts.words
        ownWords = danishTexts.ownWords
        danish = PlainDanish(words: danishTexts.words)
        letterhead = try LetterheadSetting(files: files, catalog: catalog).letterhead()
    }

    // Made when they are needed: the passphrase is asked for before a grammar is built.
    var timeReader: TimeReader { TimeReader(words: danishWords, settings: CalendarSettings(words: danishWords)) }
    var goalCheck: GoalCheck { GoalCheck(words: danishWords, ownWords: ownWords) }

    /// Tells areas of life apart; Danish words whatever the language of the screen.
    var areas: AreaReader { AreaReader(words: danishWords) }

    var readers: LanguageReaders {
        let catalog = catalog
        let danish = danish
        return LanguageReaders(
            time: timeReader, people: PeopleReader(words: danishWords), replies: ReplyReader(words: words),
            commands: CommandWords(words: words),
            choiceWords: ChoiceWords(
                joints: words.words("joints"), reasonWords: words.words("reason_words"),
                wording: { catalog.text(Message("choice.\($0).\($1)")) },
                label: { catalog.text(Message("label.\($0)")) }),
            plain: { danish.text($0, today: $1) })
    }

    var checks: Checks {
        let goalCheck = goalCheck
        let planCheck = PlanCheck(words: danishWords, ownWords: ownWords)
        let areas = LifeAreas(danishWords)
        return Checks(
            goal: { text, isStep in goalCheck.findings(in: text, role: isStep ? .step : .goal).map(GoalFinding.init) },
            plan: { plan, day in planCheck.findings(in: plan, today: day).map(GoalFinding.init) },
            area: { areas.first(in: $0) })
    }

    /// Whom the citizen may be asked about. Throws `DefinitionProblem` where a recipient's file is wrong.
    func offers() throws -> RecipientOffers {
        let catalog = catalog
        let (areas, danish) = (areas, danish)
        return RecipientOffers(
            recipients: try files.recipients().filter { [.consent, .referral].contains($0.basis) },
            text: { catalog.text($0) },
            day: { Edition(planID: "", today: $0, catalog: catalog, danish: danish).words(for: $0) },
            goals: { recipient, plan, today in
                PlanCopy.goals(for: recipient, of: plan, on: today, areas: areas, catalog: catalog)
            })
    }

    /// The date of the law texts in use.
    var lawDay: Day { Day(catalog.text(Message("law.day"))) ?? Day(ordinal: 0) }

    /// A conversation that continues the journal.
    ///
    /// Throws `DefinitionProblem` where a recipient's file is wrong.
    func conversation(dialogue: Dialogue, journal: [JournalEntry], remembered: [String: String]) throws -> Conversation
    {
        Conversation(
            dialogue: dialogue, language: readers, checks: checks, offers: try offers(), texts: catalog.keys,
            journal: journal,
            remembered: remembered)
    }
}

extension GoalFinding {
    init(_ finding: Finding) {
        self.init(
            rule: finding.rule, reason: finding.reason, question: finding.question,
            mustBeAsked: finding.strength == .must, stepsMayCarryIt: finding.stepsMayCarryIt)
    }
}

extension GoalFinding {
    init(_ finding: PlanFinding) {
        self.init(
            rule: finding.rule, reason: finding.reason, question: finding.question,
            mustBeAsked: finding.strength == .must)
    }
}
