import DanishLanguage
import Testing

@Suite struct RepliesTests {
    private static let danish = ReplyReader(words: Locale.danish)
    private static let english = ReplyReader(words: Locale.english)

    @Test(arguments: Corpus.sayings("replies_da.txt")) func isUnderstood(saying: Saying) {
        #expect(Self.danish.read(saying.text)?.rawValue == (saying.meaning == "nothing" ? nil : saying.meaning))
    }

    @Test(arguments: Corpus.sayings("replies_talk.txt")) func isUnderstoodInAMeeting(saying: Saying) {
        #expect(Self.danish.read(saying.text)?.rawValue == (saying.meaning == "nothing" ? nil : saying.meaning))
    }

    @Test(arguments: Corpus.sayings("replies_en.txt")) func isUnderstoodInEnglish(saying: Saying) {
        #expect(Self.english.read(saying.text)?.rawValue == (saying.meaning == "nothing" ? nil : saying.meaning))
    }

    @Test(arguments: [
        ("jo", Reply.yes), ("jo, det er der", .yes), ("nej", .no), ("nej, ikke mere", .noMore), ("ved ikke", .unknown),
    ])
    func answersANegativeQuestion(text: String, reply: Reply) {
        #expect(Self.danish.read(text, afterNegativeQuestion: true) == reply)
    }

    @Test(arguments: ["ja", "ja tak", "jep"]) func aPlainYesToANegativeQuestionIsInDoubt(text: String) {
        #expect(Self.danish.read(text, afterNegativeQuestion: true) == nil)
    }

    @Test(arguments: [
        ("nej han er på arbejde", Reply.no), ("ja det må den godt", .yes), ("ja hun er her", .yes),
        ("ja min eks Brian, han må ik vide det", .yes), ("nej, han er jo på arbejde", .no), ("Ja, Mette er her", .yes),
        ("nej nej jeg bor her ikke mere", .no), ("næ de er rejst", .no), ("ja. Min bror", .yes), ("ja", .yes),
        ("nej tak", .no), ("jo, der er en mere i morgen", .yes), ("nej, ikke efter i går", .no),
        ("nej, men jeg vil gerne starte i behandling", nil), ("ja og hun hjælper mig", .yes),
        ("ja og nej", nil), ("ja, men nej", nil), ("nej tak til mere, men ja til en bolig", nil),
        ("ja til det første, nej til det andet", nil), ("ja, hvis Mette hjælper", nil),
        ("ja det må du gerne, hvis hun er med", nil), ("ja det må den, men ikke til Mette", nil),
        ("jo mere jeg tænker over det, jo sværere bliver det", nil), ("nej det ved jeg ikke", nil),
        ("ja så skal jeg vel også ringe til banken", nil), ("ja det tror jeg ikke", nil), ("ja ikke mig", nil),
        ("nej hvorfor det?", nil), ("nej, hvad mener du", nil), ("jeg siger ja til behandling", nil),
        ("han er på arbejde", nil), ("nejlikerne skal vandes", nil), ("", nil),
    ])
    func beginsWithYesOrNo(text: String, reply: Reply?) { #expect(Self.danish.leading(text) == reply) }

    @Test(arguments: [
        ("no, he is at work", Reply.no), ("yes she is here", .yes), ("yes and no", nil), ("yes, but not him", nil),
    ])
    func beginsWithYesOrNoInEnglish(text: String, reply: Reply?) { #expect(Self.english.leading(text) == reply) }

    @Test(arguments: [
        "det er fint", "det er det", "nok", "det er nok", "ingen", "0", "nej", "nej tak", "nej det er fint sådan",
        "det er godt nok som det er", "fint sådan", "ikke flere", "mange tak",
    ])
    func endsAList(text: String) { #expect(Self.danish.isClosing(text)) }

    @Test(arguments: ["ja", "ja tak", "fint vejr i dag", "det er fint med en bolig", "10", "ved ikke", "en bolig", ""])
    func endsNoList(text: String) { #expect(!Self.danish.isClosing(text)) }

    @Test func bothLanguagesHaveTheSameLists() {
        let lists = [
            "reply_phrases", "reply_softeners", "reply_particles", "reply_spellings", "question_starts",
            "reply_whole_lines", "reply_closings", "reply_leads", "reply_lead_fillers", "reply_lead_followers",
            "reply_lead_qualifiers",
            "reply_lead_conditions", "reply_lead_negations",
        ]
        for list in lists {
            #expect(!Locale.danish[list].isEmpty)
            #expect(!Locale.english[list].isEmpty)
        }
        for words in [Locale.danish, Locale.english] {
            #expect(words["reply_phrases"].values.allSatisfy { Reply(rawValue: $0) != nil })
        }
    }
}
