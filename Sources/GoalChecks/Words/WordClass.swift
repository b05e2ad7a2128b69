/// What a word means for the check of a goal; each class is the word list `goal_<rawValue>` of the locale.
public enum WordClass: String, CaseIterable, Sendable {
    /// Verbs and phrases whose doing can be ticked off ("ringe", "skrive under").
    case act = "acts"
    /// Verbs of going to something or taking part ("møde op", "deltage", "starte").
    case attending
    /// Verbs that put a thing in somebody's hand ("få", "have", "skaffe").
    case obtaining
    /// "være" and "blive".
    case being
    /// Verbs of keeping what one has ("beholde", "blive boende").
    case keeping
    /// Everyday doings that go on, so that only a measure tells when they are reached ("sove", "træne", "ryge").
    case activity = "activities"
    /// Doings that are a matter of more or less ("spare op", "tabe mig").
    case degree = "degrees"
    /// Loose verbs and phrases: something goes on, nothing tells when it is done ("arbejde med", "få styr på").
    case looseVerb = "loose_verbs"
    /// Verbs of what a professional or the system does ("støtte", "motivere", "afdække").
    case effortVerb = "effort_verbs"
    /// Help given by the system ("støtte", "vejledning", "SKP").
    case effortNoun = "effort_nouns"
    /// Verbs of ending something ("stoppe", "holde op", "undgå").
    case stopping
    /// Verbs of waiting ("vente", "afvente").
    case waiting
    /// Modal and helping verbs ("skal", "vil gerne", "kan").
    case modal = "modals"
    /// Words that may be verbs but stand in none of the classes above ("sige", "gøre").
    case otherVerb = "other_verbs"
    /// Things, papers, places, events, money and services one can see, hold or go to.
    case tangible = "tangibles"
    /// People and bodies one can meet.
    case person = "people"
    /// What cannot be seen: feelings, qualities, states ("ro", "selvværd", "struktur").
    case abstract = "abstracts"
    /// Many things at once, not said which ("ting", "aftaler", "aktiviteter").
    case generic = "generics"
    /// Whole new lives ("stoffri", "et bedre liv", "slippe ud af").
    case bigWish = "big_wishes"
    /// Qualities and quantities without a threshold ("bedre", "mere", "stabil", "regelmæssigt").
    case scalar = "scalars"
    /// Amounts and frequencies without a number ("mere", "flere", "regelmæssigt").
    case looseQuantity = "loose_quantities"
    /// Participles and adjectives of feeling ("set", "hørt", "ensom").
    case feeling = "feelings"
    /// Loose verbs of finding out, which an answer from a named place makes visible ("afklare", "undersøge").
    case findingOut = "finding_out"
    /// Verbs of making somebody want or see something ("motivere", "indse").
    case persuading
    /// States that are either there or not ("gældfri", "færdig", "hjemme").
    case decidable = "decidable_states"
    /// Sharp bad events that are seen when they happen ("dom", "udsættelse").
    case badEvent = "bad_events"
    /// Words that begin a condition ("når", "hvis").
    case condition = "conditions"
    /// Words that begin another subordinate clause ("fordi", "hvad").
    case subordinator = "subordinators"
    /// Words that begin a subordinate clause only before a subject or a finite verb ("så", "som", "om", "at").
    case weakSubordinator = "weak_subordinators"
    /// Words for the goal itself, before which nothing is said yet ("målet", "ønsket").
    case frame = "frames"
    /// Words that say by which doing it is reached ("ved at", "dvs").
    case method = "methods"
    /// "og", "eller", "samt", "men".
    case coordinator = "coordinators"
    /// "ikke", "ingen", "aldrig", "uden".
    case negation = "negations"
    /// Pronouns that can be a subject ("jeg", "hun").
    case pronoun = "pronouns"
    /// Subjects nobody can be held to ("man", "nogen", "kommunen").
    case nobody
    /// Words for the citizen as the system says them ("borger").
    case citizen = "citizens"
    /// Words for professionals ("sagsbehandler", "kontaktperson").
    case professional = "professionals"
    /// Answers that are no goal at all ("ved ikke", "samme som sidst").
    case nonAnswer = "non_answers"
    /// Complaints and refusals ("orker ikke", "er træt af").
    case complaint = "complaints"
    /// Bodies whose doings, told as they are, are no goal ("jobcentret", "fogeden").
    case system
    /// Verbs of how things are now ("bo", "mangle").
    case state = "states"
    /// What is to be reached by a whole plan and is too much for one step ("bolig", "uddannelse").
    case wholeJourney = "whole_journeys"
    /// Words that tie a doing to what sets it off ("samme dag").
    case atOnce = "at_once"
    /// Wording that blames or labels a person ("misbruger", "tage sig sammen").
    case blaming
    /// Words before a noun that make it a wished state ("egen", "ny").
    case wished
    /// Money, weight, dose and count words that make a number an amount.
    case amountUnit = "amount_units"
    /// Day, night, week: spans a state can be counted in.
    case dayUnit = "day_units"
    /// Hours and minutes: time spent.
    case hourUnit = "hour_units"
    /// "gange", "gang".
    case timesUnit = "times_units"
    /// Words that tell how often ("hver", "dagligt").
    case frequency = "frequencies"
    /// Month names, seasons and feasts.
    case calendar = "calendar_words"
    /// Days of the week and their groups ("mandag", "hverdag").
    case weekday = "weekdays"
    /// Words before a date that make it a deadline and no bound ("inden", "senest").
    case deadline = "deadline_words"
    /// Words that draw a line at a number ("mindst", "højst", "under").
    case threshold = "thresholds"
    /// Articles, possessives and the like, before a noun.
    case determiner = "determiners"
    /// Prepositions.
    case preposition = "prepositions"
    /// Small words that carry nothing here (adverbs, fillers).
    case small = "small_words"
    /// Adjectives that are no matter of degree here ("gammel", "digital").
    case plainAdjective = "plain_adjectives"
    /// Prepositions of direction that can stand without a verb ("ned", "ud").
    case direction = "directions"

    /// The classes of verbs.
    static let verbs = WordClassSet(allCases.filter { $0.partOfSpeech == .verb })
    /// The classes of nouns.
    static let nouns = WordClassSet(allCases.filter { $0.partOfSpeech == .noun })
    /// What one can see, hold, go to or meet.
    static let visible: WordClassSet = [.tangible, .person, .professional, .citizen, .badEvent]

    /// The name of the word list.
    var listName: String { "goal_\(rawValue)" }

    /// How words of the class are inflected.
    var partOfSpeech: PartOfSpeech {
        switch self {
        case .act, .attending, .obtaining, .being, .keeping, .activity, .degree, .looseVerb, .effortVerb, .stopping,
            .waiting, .modal, .otherVerb, .findingOut, .persuading, .state:
            .verb
        case .effortNoun, .tangible, .person, .abstract, .generic, .badEvent, .citizen, .professional, .amountUnit,
            .dayUnit, .hourUnit, .timesUnit, .calendar, .weekday, .system, .wholeJourney,
            .nobody:
            .noun
        case .scalar, .feeling, .wished, .bigWish, .blaming, .decidable, .plainAdjective, .looseQuantity: .adjective
        default: .fixed
        }
    }
}

/// The kind of inflection a word takes.
enum PartOfSpeech: Int, Sendable, CaseIterable {
    case verb, noun, adjective, fixed

    /// Its place in `allCases`.
    var order: Int { rawValue }
}
