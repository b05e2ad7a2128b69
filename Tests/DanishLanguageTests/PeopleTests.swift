import DanishLanguage
import Testing

@Suite struct PeopleTests {
    private static let reader = PeopleReader(words: Locale.danish)
    private static let known = [
        KnownPerson(id: "citizen", name: "Jonas Bak", roles: ["citizen"]),
        KnownPerson(id: "caseworker", name: "Karen Lund", roles: ["caseworker"]),
        KnownPerson(id: "contact", name: "Mette Holm", roles: ["contact"]),
        KnownPerson(id: "sister", name: "Anna", roles: ["søster"]),
        KnownPerson(id: "doctor", name: "Lars Friis", roles: ["doctor"]),
    ]

    @Test(arguments: [
        ("mig", ["citizen"]), ("jeg", ["citizen"]), ("jeg selv", ["citizen"]), ("det gør jeg selv", ["citizen"]),
        ("dig", ["caseworker"]),
        ("os to", ["citizen", "caseworker"]), ("os begge to", ["citizen", "caseworker"]),
        ("dig og mig", ["citizen", "caseworker"]),
        ("Mette", ["contact"]), ("mette", ["contact"]), ("METTE", ["contact"]), ("Mettes", ["contact"]),
        ("Mette Holm", ["contact"]),
        ("mig og Mette fra herberget", ["citizen", "contact"]), ("min kontaktperson", ["contact"]),
        ("kontaktpersonen", ["contact"]),
        ("sagsbehandleren", ["caseworker"]), ("min sagsbehandler og mig", ["caseworker", "citizen"]),
        ("Karen og mig", ["caseworker", "citizen"]),
        ("sammen med Mette", ["contact"]), ("Mette og Anna", ["contact", "sister"]),
        ("Mette, Karen og mig selv", ["contact", "caseworker", "citizen"]),
        ("min søster", ["sister"]), ("min søster Anna", ["sister"]), ("lægen", ["doctor"]), ("min læge", ["doctor"]),
        ("Lars", ["doctor"]),
        ("Lars'", ["doctor"]), ("Holm", ["contact"]), ("borgeren", ["citizen"]), ("mig og mig", ["citizen"]),
        ("Det er Karen", ["caseworker"]),
        ("Jeg gør det sammen med Mette", ["citizen", "contact"]),
    ])
    func knownPersons(text: String, ids: [String]) {
        let reading = Self.reader.read(text, speaker: "citizen", known: Self.known)
        #expect(reading.ids == ids)
        #expect(reading.newPersons.isEmpty)
        #expect(reading.unclear.isEmpty)
        #expect(reading.guessed.isEmpty)
    }

    @Test(arguments: Corpus.sayings("people_talk.txt")) func whoSeesToItInAMeeting(saying: Saying) {
        let reading = Self.reader.read(saying.text, speaker: "citizen", known: Self.known)
        let new = reading.newPersons.map { "+\($0.name)" + ($0.role.map { ":\($0)" } ?? "") }
        let said = Set(reading.ids + new + reading.unclear.map { "?\($0.text)" })
        #expect(said == PeopleTests.meant(saying.meaning))
    }

    /// What a corpus line stands for: known and new persons are single words, the words of an unclear one are the rest.
    private static func meant(_ meaning: String) -> Set<String> {
        let parts = meaning.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let persons = parts[0].split(separator: " ").map(String.init)
        return Set(persons + parts.dropFirst().map { "?\($0)" })
    }

    @Test func osToDependsOnWhoSpeaks() {
        #expect(Self.reader.read("os to", speaker: "caseworker", known: Self.known).ids == ["caseworker", "citizen"])
        let bySomeoneElse = Self.reader.read("os to", speaker: "contact", known: Self.known)
        #expect(bySomeoneElse.ids.isEmpty)
        #expect(bySomeoneElse.unclear.map(\.text) == ["os to"])
    }

    @Test(arguments: [("Mete", "contact"), ("Mettte", "contact"), ("Jonnas", "citizen"), ("Kaern", "caseworker")])
    func aSlipIsGuessedAndSaidSo(text: String, id: String) {
        let reading = Self.reader.read(text, speaker: "doctor", known: Self.known)
        #expect(reading.ids == [id])
        #expect(reading.guessed == [id])
    }

    @Test(arguments: [
        ("Peter", "Peter", nil), ("min bror Peter", "Peter", "bror"), ("Peter, min bror", "Peter", "bror"),
        ("Peter (min bror)", "Peter", "bror"),
        ("bostøtte Lone Krogh", "Lone Krogh", "bostøtte"), ("Hans Peter von Essen", "Hans Peter von Essen", nil),
        ("min veninde Fatima Al Masri", "Fatima Al Masri", "veninde"), ("min mentor August", "August", "mentor"),
        ("Ib fra værestedet", "Ib", nil),
    ])
    func newPersons(text: String, name: String, role: String?) {
        let reading = Self.reader.read(text, speaker: "citizen", known: Self.known)
        #expect(reading.newPersons.map(\.name) == [name])
        #expect(reading.newPersons.map(\.role) == [role])
        #expect(reading.ids.isEmpty)
    }

    @Test(arguments: [
        "man", "nogen", "de", "vi", "kommunen", "herberget", "jobcentret", "nogen fra kommunen", "min bror",
        "min psykiater", "alle", "Kommunen",
        "Nogen", "systemet",
    ])
    func mustBeAskedWhoThere(text: String) {
        let reading = Self.reader.read(text, speaker: "citizen", known: Self.known)
        #expect(!reading.unclear.isEmpty)
        #expect(reading.ids.isEmpty)
        #expect(reading.newPersons.isEmpty)
    }

    @Test func twoWithTheSameNameAreUnclear() {
        let known = Self.known + [KnownPerson(id: "other", name: "Mette Friis", roles: ["other"])]
        #expect(Self.reader.read("Mette", speaker: "citizen", known: known).unclear.map(\.text) == ["Mette"])
        #expect(Self.reader.read("Mette Friis", speaker: "citizen", known: known).ids == ["other"])
    }

    @Test(arguments: [
        "", "ved ikke", "Ved ikke", "Det er svært", "Snart", "Ja", "Måske", "inden jul", "Mandag", "tre måneder",
        "Hvem?",
    ])
    func namesNobody(text: String) { #expect(Self.reader.read(text, speaker: "citizen", known: Self.known).isEmpty) }

    @Test(arguments: [
        ("Jeg skriver mig op i tre boligselskaber inden jul sammen med Mette", ["citizen", "contact"]),
        ("Mette ringer til banken på mandag", ["contact"]), ("Jeg ringer til Mette", ["citizen"]),
        ("Lave et budget", []),
        ("Mette og jeg laver et budget", ["contact", "citizen"]),
        ("Karen søger om bostøtte hos kommunen", ["caseworker"]),
        ("Hente Mettes nøgler", []), ("Jeg går til samtale på Vestergade i Maribo", ["citizen"]),
        ("Møde op i Jobcenter Ringsted i Maj", []),
        ("Skrive til Anna", []), ("Ringe til lægen", []), ("Sagsbehandleren søger om tilskud", ["caseworker"]),
        ("Sammen med min kontaktperson finder jeg papirerne", ["contact", "citizen"]),
        ("jeg mente noget andet", ["citizen"]),
        ("Bak søger om plads", ["citizen"]), ("gå bag om huset og bak ud", []),
    ])
    func whoTakesPartInASentence(text: String, ids: [String]) {
        let reading = Self.reader.mentions(in: text, speaker: "citizen", known: Self.known)
        #expect(reading.ids == ids)
        #expect(reading.newPersons.isEmpty)
    }

    @Test(arguments: [
        ("ikke mig", []), ("ik mig", []), ("det er ikke mig", []), ("jeg gider ikke", []), ("det vil jeg ikke", []),
        ("nej nu gider jeg ikke mere", []), ("jeg kan ikke selv", []), ("det skal ikke være mig", []),
        ("hverken mig eller Mette", []), ("det er ikke Mette", []), ("Mette kan ikke", []),
        ("Mette vasker ikke op", []),
        ("aldrig mig", []), ("det tør jeg simpelthen ik", []),
        ("Mette, ikke mig", ["contact"]), ("Mette ikke mig", ["contact"]), ("ikke mig, men Mette", ["contact"]),
        ("ikke mig men Mette", ["contact"]), ("Karen skal, jeg kan ikke", ["caseworker"]),
        ("jeg kan ikke, så Mette må gøre det", ["contact"]), ("jeg kan ikke så Mette", ["contact"]),
        ("Mette, fordi jeg ikke tør", ["contact"]), ("Mette fordi jeg ikke tør", ["contact"]),
        ("mig, hvis ikke Mette kan", ["citizen"]), ("mig uden Mette", ["citizen"]),
        ("Mette gør det og jeg gør ikke", ["contact"]), ("det gør jeg ikke. Mette gør det", ["contact"]),
        ("ikke kun mig, også Mette", ["citizen", "contact"]), ("ikke bare Mette men også mig", ["contact", "citizen"]),
        ("Jeg gør det, ikke Mette", ["citizen"]), ("Mette (ikke Karen)", ["contact"]),
        ("Ikke mig – Mette", ["contact"]),
        ("jeg vil ikke have at Mette gør det", []), ("jeg kan ikke Mette gør det", ["contact"]),
        ("ikke Mette", []), ("Jeg gider ikke", []), ("Ikke alene, sammen med Mette", ["contact"]),
        ("det er mig, ik?", ["citizen"]), ("Mette, ikke?", ["contact"]), ("nej, Mette", ["contact"]),
    ])
    func whoeverIsDeniedIsNotMeant(text: String, ids: [String]) {
        let reading = Self.reader.read(text, speaker: "citizen", known: Self.known)
        #expect(reading.ids == ids)
        #expect(reading.newPersons.isEmpty)
        #expect(reading.unclear.isEmpty)
    }

    @Test(arguments: [
        ("Karen ringer til boligforeningen, jeg tør ikke", ["caseworker"]),
        ("Karen ringer til boligforeningen fordi jeg ikke tør", ["caseworker"]),
        ("Mette minder mig om det, så jeg ikke glemmer det", ["contact"]),
        ("Jeg kan ikke selv ringe, så Mette ringer", ["contact"]),
        ("Jeg går derhen uden Mette", ["citizen"]), ("Jeg drikker ikke i hverdagene", ["citizen"]),
        ("Jeg laver mad, og Mette vasker ikke op", ["citizen"]), ("jeg tør ikke", []),
        ("Jeg drikker ikke sammen med Mette", ["citizen", "contact"]),
        ("Jeg vil ikke drikke mere", ["citizen"]), ("Jeg skal ikke glemme at ringe", ["citizen"]),
        ("Jeg kan ikke lide det, men jeg gør det", ["citizen"]), ("Jeg kan ikke ringe selv", []),
        ("Mette hjælper mig, for jeg kan ikke selv", ["contact"]), ("Jeg tør ikke men Mette ringer", ["contact"]),
    ])
    func whoCannotTakesNoPart(text: String, ids: [String]) {
        #expect(Self.reader.mentions(in: text, speaker: "citizen", known: Self.known).ids == ids)
    }

    @Test(arguments: [
        ("Mette eller Karen", "Mette eller Karen"), ("enten Mette eller mig", "Mette eller mig"),
        ("Mette, Karen eller Anna", "Mette, Karen eller Anna"), ("mig og/eller Mette", "mig og/eller Mette"),
        ("Mette eller Peter", "Mette eller Peter"),
    ])
    func oneOrTheOtherIsAsked(text: String, unclear: String) {
        let reading = Self.reader.read(text, speaker: "citizen", known: Self.known)
        #expect(reading.unclear.map(\.text) == [unclear])
        #expect(reading.ids.isEmpty)
        #expect(reading.newPersons.isEmpty)
    }

    @Test func oneOrTheOtherInASentence() {
        let reading = Self.reader.mentions(in: "Mette eller jeg ringer", speaker: "citizen", known: Self.known)
        #expect(reading.unclear.map(\.text) == ["Mette eller jeg"])
        #expect(reading.ids.isEmpty)
        let told = Self.reader.mentions(in: "Jeg ringer til Mette eller Karen", speaker: "citizen", known: Self.known)
        #expect(told.ids == ["citizen"])
    }

    @Test func aRelativeIsTheOnlyOneKnownOrAsked() {
        let sentence = "Min bror kører mig derhen"
        let brother = KnownPerson(id: "brother", name: "Ib", roles: ["relative"])
        let other = KnownPerson(id: "other", name: "Poul", roles: ["other"])
        let one = Self.reader.mentions(in: sentence, speaker: "citizen", known: Self.known + [brother])
        #expect(one.ids == ["brother"])
        #expect(one.guessed == ["brother"])
        for known in [Self.known, Self.known + [brother, other]] {
            let reading = Self.reader.mentions(in: sentence, speaker: "citizen", known: known)
            #expect(reading.ids.isEmpty)
            #expect(reading.unclear.map(\.text) == ["Min bror"])
        }
    }

    @Test(arguments: ["Flytte ud fra min far og min mor", "Ringe til min bror", "Hente min mors nøgler"])
    func aRelativeSpokenOfIsNotAsked(text: String) {
        #expect(Self.reader.mentions(in: text, speaker: "citizen", known: Self.known).isEmpty)
    }

    @Test func someoneNewBehindSammenMed() {
        let reading = Self.reader.mentions(
            in: "Jeg søger bolig sammen med Peter og min bror Ib", speaker: "citizen", known: Self.known)
        #expect(reading.newPersons.map(\.name) == ["Peter", "Ib"])
        #expect(reading.newPersons.map(\.role) == [nil, "bror"])
    }

    @Test func viIsAskedWho() {
        let reading = Self.reader.mentions(in: "Vi ringer til banken", speaker: "citizen", known: Self.known)
        #expect(reading.unclear.map(\.text) == ["Vi"])
    }

    @Test func rangesPointIntoTheLine() {
        let text = "å, min søster Anna og Peter"
        let reading = Self.reader.read(text, speaker: "citizen", known: Self.known)
        let said = reading.ranges.map { String(Array(text)[$0]) }
        #expect(said == ["Anna", "Peter"])
    }
}
