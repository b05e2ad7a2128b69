import Messages
import Testing

@testable import PlanSamples

/// The two languages of `document.yaml` say the same things.
struct LocaleTests {
    @Test func englishMirrorsDanish() throws {
        let danish = try Locale.documentTexts("da")
        let english = try Locale.documentTexts("en")
        #expect(Set(danish.keys) == Set(english.keys))
        let kinds = ["document.", "copy.", "recipient.", "area.", "topic.", "sharing."]
        #expect(danish.keys.allSatisfy { key in kinds.contains { key.hasPrefix($0) } })
        let (first, second) = (Catalog(language: "da", templates: danish), Catalog(language: "en", templates: english))
        for key in danish.keys { #expect(first.placeholders(of: key) == second.placeholders(of: key), "\(key)") }
    }

    /// What is hidden must not depend on the language of the screen.
    @Test func englishKnowsTheDanishWordsOfPlaces() throws {
        let english = try Locale.documentTexts("en")
        for (key, text) in try Locale.documentTexts("da") where key.hasPrefix("document.hidden.") && text.contains(" ")
        {
            guard key != "document.hidden.cpr" else { continue }
            let words = Set((english[key] ?? "").split(separator: " "))
            #expect(Set(text.split(separator: " ")).isSubset(of: words), "\(key)")
        }
    }
}
