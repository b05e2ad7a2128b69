import Messages
import PlanModel

extension DefinitionFiles {
    /// The names of the files of recipients.
    public var recipientIDs: [String] {
        paths.filter { $0.hasPrefix("recipients/") && $0.hasSuffix(".yaml") }
            .map { String($0.dropFirst("recipients/".count).dropLast(".yaml".count)) }
    }

    /// Everybody a copy may be made for, by name; throws the first `DefinitionProblem`.
    public func recipients() throws -> [Recipient] { try recipientIDs.map(recipient) }

    func recipient(_ id: String) throws -> Recipient {
        let root = try tree("recipients/\(id).yaml")
        let recipient = try RecipientReader().recipient(root, areas: areas())
        guard recipient.id == id else { throw root.problem("badRecipient", ["value": .text(recipient.id)]) }
        return recipient
    }

    /// The areas of life the word lists know.
    private func areas() throws -> Set<String> {
        let lists = paths.filter { $0.hasPrefix("locales/da/words/") }
        let names = try lists.flatMap { try tree($0).pairs().map { try $0.key.string() } }
        return Set(
            names.filter { $0.hasPrefix("area.") || $0.hasPrefix("sharing.") }
                .compactMap { $0.split(separator: ".").last.map(String.init) })
    }
}
