import Messages
import PlanModel

/// Reads a file of `recipients/`: whom a copy may be made for, what it holds and in which forms.
struct RecipientReader {
    private static let keys = [
        "recipient", "basis", "areas", "topics", "months", "sections", "layout", "pages", "formats", "roles",
    ]

    /// `areas` are the areas of life there are words for. Throws the first `DefinitionProblem`.
    func recipient(_ root: YAMLNode, areas: Set<String>) throws -> Recipient {
        let keys = try root.record(RecipientReader.keys)
        let known = areas.union([ConsentScope.allAreas, "other"]).sorted()
        let scope = ConsentScope(
            areas: Set(try keys.demanded("areas", in: root).list().map { try $0.string(oneOf: known) }),
            topics: Set(try keys.demanded("topics", in: root).list().map { try value($0, PlanTopic.self) }))
        return Recipient(
            id: try id(keys.demanded("recipient", in: root)),
            basis: try value(keys.demanded("basis", in: root), Recipient.Basis.self), scope: scope,
            months: try keys["months"]?.number(in: 1...36) ?? 12,
            sections: try keys.demanded("sections", in: root).list().map { try value($0, CopySection.self) },
            layout: try keys["layout"].map { try value($0, Recipient.Layout.self) } ?? .normal,
            pages: try keys["pages"]?.number(in: 1...20),
            formats: try keys.demanded("formats", in: root).list().map { try value($0, CopyFormat.self) },
            roles: try keys["roles"]?.strings() ?? [])
    }

    /// The id stands in names of files: ASCII letters, digits and hyphens.
    private func id(_ node: YAMLNode) throws -> String {
        let id = try node.string()
        guard !id.isEmpty, id.allSatisfy({ $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }) else {
            throw node.problem("badRecipient", ["value": .text(id)])
        }
        return id
    }

    private func value<Choice: CaseIterable & RawRepresentable>(
        _ node: YAMLNode, _ type: Choice.Type
    ) throws -> Choice where Choice.RawValue == String {
        let text = try node.string(oneOf: Choice.allCases.map(\.rawValue))
        guard let choice = Choice(rawValue: text) else { throw node.problem("badRecipient", ["value": .text(text)]) }
        return choice
    }
}
