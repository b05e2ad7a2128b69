import DanishLanguage
import Foundation
import Messages
import Yams

/// The texts as they stand in `locales/`, with the few that other files define.
enum Locale {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static let danish = catalog("da", supplement: danishSupplement)
    static let english = catalog("en", supplement: danishSupplement)

    /// `document.yaml` and the files about copies.
    static func documentTexts(_ language: String) throws -> [String: String] {
        try ["document", "copies", "recipients", "areas"].reduce(into: [:]) { texts, name in
            let url = root.appending(path: "locales/\(language)/\(name).yaml")
            let found = try YAMLDecoder().decode([String: String].self, from: String(contentsOf: url, encoding: .utf8))
            texts.merge(found) { $1 }
        }
    }

    private static func catalog(_ language: String, supplement: [String: String]) -> Catalog {
        let texts = (try? documentTexts(language)) ?? [:]
        return Catalog(language: language, templates: supplement.merging(texts) { $1 })
    }

    /// The word lists of `locales/da/words`: lists, or words with their values.
    static let words: WordLists = {
        let folder = root.appending(path: "locales/da/words")
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        var lists: [String: [String: String]] = [:]
        for file in files where file.pathExtension == "yaml" {
            guard let text = try? String(contentsOf: file, encoding: .utf8), let node = try? Yams.compose(yaml: text),
                let mapping = node.mapping
            else { continue }
            for (name, list) in mapping { lists[name.string ?? ""] = entries(list) }
        }
        return WordLists(lists)
    }()

    private static func entries(_ list: Node) -> [String: String] {
        if let sequence = list.sequence {
            return Dictionary(sequence.compactMap(\.string).map { ($0, "") }) { $1 }
        }
        let pairs = list.mapping?.compactMap { key, value in key.string.map { ($0, value.string ?? "") } } ?? []
        return Dictionary(pairs) { $1 }
    }

    private static let danishSupplement = [
        "list.and": "og",
        "missing.unknown": "Ved ikke", "missing.declined": "Vil ikke svare", "missing.notRelevant": "Ikke relevant",
        "missing.nextTime": "Tages næste gang",
        "choice.occasion.how.admission": "Ved indflytning på stedet", "choice.occasion.how.ownWish": "Eget ønske",
        "choice.offer.answer.yes": "Ja", "choice.offer.answer.no": "Nej", "choice.offer.answer.later": "Senere",
        "choice.offer.how.meeting": "På et møde", "choice.offer.how.letter": "Med et brev",
        "choice.situation.class.shelter": "Herberg eller forsorgshjem",
        "choice.goal.help.state.granted": "Bevilget", "choice.goal.help.state.applied": "Søgt",
        "choice.goal.help.state.waiting": "På venteliste", "choice.goal.help.state.none": "Findes ikke her",
        "choice.circumstances.areas.housing": "Hvor du bor", "choice.circumstances.areas.work": "Arbejde og uddannelse",
        "choice.circumstances.areas.everyday": "Hjælp i hverdagen",
        "choice.circumstances.areas.treatment": "Behandling", "choice.circumstances.areas.aids": "Hjælpemidler",
        "choice.circumstances.areas.other": "Andet",
        "choice.followup.how.meeting": "På et møde", "choice.followup.how.phone": "I telefonen",
        "choice.person.role.companion": "Bisidder", "choice.person.role.relative": "Pårørende",
        "choice.person.role.professional": "Fagperson",
        "plan.housing_only.question": "Er der andet i dit liv, som skal være anderledes?",
        "label.pets.words": "Husdyr",
    ]
}
