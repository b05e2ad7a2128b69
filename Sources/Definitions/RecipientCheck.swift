import Messages
import PlanModel

extension DefinitionCheck {
    /// Problems of the recipients' files, and texts they need that a language has not.
    func recipientProblems(_ files: DefinitionFiles, _ locales: [String: LocaleTexts]) -> [DefinitionProblem] {
        files.recipientIDs.flatMap { id -> [DefinitionProblem] in
            do {
                return missingTexts(try files.recipient(id), locales)
            } catch let problem as DefinitionProblem {
                return [problem]
            } catch {
                return [DefinitionProblem("recipients/\(id).yaml", "unreadable")]
            }
        }
    }

    private func missingTexts(_ recipient: Recipient, _ locales: [String: LocaleTexts]) -> [DefinitionProblem] {
        let own = ["name", "title", "purpose"].map { "recipient.\(recipient.id).\($0)" }
        let scope = recipient.scope.areas.map { "area.\($0)" } + recipient.scope.topics.map { "topic.\($0.rawValue)" }
        return locales.sorted { $0.key < $1.key }.flatMap { language, texts in
            (own + scope.sorted()).filter { !texts.catalog.has($0) }.map {
                DefinitionProblem(
                    "recipients/\(recipient.id).yaml", "missingText",
                    ["key": .text($0), "language": .text(language)])
            }
        }
    }
}
