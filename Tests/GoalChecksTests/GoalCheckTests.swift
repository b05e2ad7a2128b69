import DanishLanguage
import Messages
import Testing

@testable import GoalChecks

@Suite struct GoalCheckTests {
    private let check: GoalCheck

    init() throws { check = try LocaleFiles.check.get() }

    @Test func whatMustBeAskedComesFirst() {
        let found = check.findings(in: "Den umotiverede borger skal have det bedre", role: .step)
        let strengths = found.map(\.strength)
        #expect(strengths == strengths.filter { $0 == .must } + strengths.filter { $0 == .mention })
        #expect(found.count >= 2)
    }

    @Test func thatThereIsNothingToSeeYieldsToAParticularReason() {
        let rules = check.findings(in: "Få styr på min økonomi", role: .step).map(\.rule)
        #expect(rules.first == "vague_verb")
        #expect(!rules.contains("no_observable_outcome"))
    }

    @Test(arguments: [
        ("Jeg vil have styr på mine penge", "have styr på mine penge"), ("Hjælp til flytning", "Hjælp til flytning"),
        ("Få en mere stabil hverdag", "mere stabil hverdag"), ("Ikke drikke så meget", "Ikke drikke så meget"),
    ]) func theTextsQuoteThePersonsOwnWords(_ text: String, _ words: String) throws {
        let first = try #require(check.findings(in: text, role: .step).first)
        #expect(first.reason.values["words"] == .text(words))
        #expect(first.question.values["words"] == .text(words))
        #expect(String(Array(text)[first.range]) == words)
    }

    @Test(arguments: [("det er fint", "det er fint"), ("Det går godt", "Det går godt")])
    func theQuoteOfAStateIsTheWholeOfIt(_ text: String, _ words: String) throws {
        let first = try #require(check.findings(in: text, role: .goal).first)
        #expect(String(Array(text)[first.range]) == words)
    }

    @Test(arguments: [
        "ikke ryge hash", "ikke drikke", "ikke sove på gaden", "stoppe med at sove på gaden", "ikke spille om penge",
    ])
    func whatIsToGoAwayIsNotAskedHowOften(_ text: String) {
        let rules = check.findings(in: text, role: .goal).map(\.rule)
        #expect(rules.contains("negation_only"))
        #expect(!rules.contains("no_measure"))
    }

    @Test(arguments: [("komme ud af min gæld", false), ("komme ud mere", true), ("sove på gaden", true)])
    func howOftenIsAskedOfWhatRecurs(_ text: String, _ isAsked: Bool) {
        #expect(check.findings(in: text, role: .goal).contains { $0.rule == "no_measure" } == isAsked)
    }

    @Test(arguments: [
        ("et værelse for mig selv", false), ("en lejlighed til mig selv", false), ("Få et værelse for mig selv", false),
        ("tid for mig selv", true), ("et liv for mig selv", true), ("finde mig selv", true), ("være mig selv", true),
    ])
    func aThingForOneselfIsConcrete(_ text: String, _ isVague: Bool) {
        #expect(check.isVague(text, role: .goal) == isVague)
    }

    @Test(arguments: ["", "   ", "\n"]) func nothingWrittenIsNothingFound(_ text: String) {
        #expect(check.findings(in: text, role: .goal).isEmpty)
    }

    @Test(arguments: ["…", "??", "-", "\u{202E}a", "😀", "a\u{0000}b", "((((", "1", "1.", "."])
    func oddTextsAreRead(_ text: String) {
        for finding in check.findings(in: text, role: .step) { #expect(finding.range.upperBound <= text.count) }
    }

    @Test func aVeryLongTextIsRead() {
        let text = String(repeating: "Få styr på økonomien og ringe til lægen. ", count: 250)
        let isVague = check.isVague(text, role: .step)
        #expect(isVague)
    }

    @Test func decomposedLettersCountAsOne() throws {
        let composed = "Få styr på min økonomi"
        let decomposed = "Fa\u{030A} styr pa\u{030A} min økonomi"
        let ranges = [composed, decomposed].map { check.findings(in: $0, role: .step).map(\.range) }
        #expect(ranges[0] == ranges[1])
        #expect(ranges[0].first == 0..<22)
    }

    @Test(arguments: [
        ("FÅ STYR PÅ MIN ØKONOMI", true), ("ring til lægen", false), ("sku ringe til lægen å få en tid", false),
        ("jeg vil gern ha det bedre", true), ("Faa styr paa oekonomien", true), ("Karla møder hos tandlægen", false),
    ]) func waysOfWritingDoNotChangeTheVerdict(_ text: String, _ isVague: Bool) {
        let said = check.isVague(text, role: .step)
        #expect(said == isVague)
    }

    @Test func aMunicipalitysOwnWordsAreUsed() throws {
        let words = try LocaleFiles.words()
        let own = GoalCheck(words: words, ownWords: OwnWords(accepted: ["recovery"], rejected: ["skovhule"]))
        let verdicts = [own.isVague("Få recovery", role: .step), own.isVague("Få en skovhule", role: .step)]
        #expect(verdicts == [false, true])
        let withoutOwnWords = check.isVague("Få en skovhule", role: .step)
        #expect(!withoutOwnWords)
    }
}
