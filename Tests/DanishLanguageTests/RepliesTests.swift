import DanishLanguage
import Testing

@Suite struct RepliesTests {
    private static let danish = ReplyReader(words: Locale.danish)
    private static let english = ReplyReader(words: Locale.english)

    @Test(arguments: Corpus.sayings("replies_da.txt")) func isUnderstood(saying: Saying) {
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

    @Test func bothLanguagesHaveTheSameLists() {
        let lists = ["reply_phrases", "reply_softeners", "reply_spellings", "question_starts"]
        for list in lists {
            #expect(!Locale.danish[list].isEmpty)
            #expect(!Locale.english[list].isEmpty)
        }
        for words in [Locale.danish, Locale.english] {
            #expect(words["reply_phrases"].values.allSatisfy { Reply(rawValue: $0) != nil })
        }
    }
}
