import PlanExport
import PlanModel
import Testing

@testable import PlanSamples

/// A person who has no part in what a copy holds is not named in it, in whatever form the name stands.
struct NameTests {
    private func wishes(_ words: String, name: String, others: [String] = []) throws -> String {
        var plan = SamplePlans.draft
        plan.people.append(Person(id: "person.1", name: name, role: "relative", isPresent: false))
        plan.people += others.enumerated().map {
            Person(id: "person.\($0 + 2)", name: $1, role: "relative", isPresent: false)
        }
        plan.wishes = .said(words)
        plan.followUp.coordinator = .said(others.indices.map { "person.\($0 + 2)" })
        plan.sharing.consents = [SharedPlans.consent("rusmiddel", areas: ["all"], topics: [.wishes, .followUp])]
        let copy = try #require(SharedPlans.copy(plan, for: SharedPlans.recipient("rusmiddel")))
        return copy.plan.wishes.value ?? ""
    }

    @Test(arguments: [
        ("Sofie Mark", "Jeg bor hos Sofie.", "Jeg bor hos en anden."),
        ("Sofie Mark", "Sofies kat og sofie marks hund", "En andens kat og en andens hund"),
        ("Sofie Mark", "Ring til Sofie Mark, hun ved det", "Ring til en anden, hun ved det"),
        ("Jens Holm", "Jens' bil, Jens’ hus, Jens's nøgle", "En andens bil, en andens hus, en andens nøgle"),
        ("Åse Aagaard", "Aase og Ågård kommer", "En anden og en anden kommer"),
        ("Liv Skov", "Jeg vil have et liv i en skov hos Liv", "Jeg vil have et liv i en skov hos en anden"),
        ("Hans Berg", "Det er hans bolig. Spørg Hans om den.", "Det er hans bolig. Spørg en anden om den."),
        ("Mette-Marie Bro", "Mette-Marie ringer", "En anden ringer"),
        ("Zoë Núñez", "Zoe nunez' søster", "En andens søster"),
    ])
    func formsAreFound(name: String, words: String, expected: String) throws {
        #expect(try wishes(words, name: name) == expected)
    }

    @Test(arguments: [
        ("Ida Bro", "Jeg er fridag og har brosten på vej til Aida"),
        ("Per Dal", "Jeg taler med min per og går i dalen"),
        ("Eva Sten", "Evaluering af stenbroen"), ("Ole Vang", "Jeg går i skole, og Olesen ringer"),
        ("Lis Holm", "Listen hænger på Holmgården"), ("Kim Friis", "Kimono og frisør"),
    ])
    func partsOfOtherWordsStay(name: String, words: String) throws {
        #expect(try wishes(words, name: name) == words)
    }

    @Test func aNameSomeoneInTheCopyBearsStays() throws {
        let words = "Anders Krogh og Karin Lund ringer. Krogh siger til."
        #expect(try wishes(words, name: "Karin Krogh") == words)
        let both = "Anders Holm og Anders ringer"
        #expect(try wishes(both, name: "Anders Holm") == "En anden og Anders ringer")
        #expect(
            try wishes("Jensen ringer, og Jens er væk", name: "Jens Bro", others: ["Ole Jensen"])
                == "Jensen ringer, og en anden er væk")
    }
}
