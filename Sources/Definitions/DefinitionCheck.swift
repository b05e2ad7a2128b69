import DialogueEngine
import Foundation
import Messages
import PlanModel

/// Checks every dialogue and locale as a whole: nothing missing, nothing unknown, nothing the law demands left out.
public struct DefinitionCheck {
    private let files: DefinitionFiles

    public init(files: DefinitionFiles) { self.files = files }

    /// All problems, in the order of the files.
    public func problems() -> [DefinitionProblem] {
        var problems: [DefinitionProblem] = []
        var locales: [String: LocaleTexts] = [:]
        for language in files.languages {
            collect(&problems) { locales[language] = try LocaleTexts(language: language, files: files) }
        }
        for id in files.dialogueIDs {
            var dialogue: Dialogue?
            collect(&problems) { dialogue = try files.dialogue(id) }
            if let dialogue { problems += check(dialogue, locales, path: "dialogues/\(id).yaml") }
        }
        problems += recipientProblems(files, locales)
        if let danish = locales["da"] {
            for (language, texts) in locales.sorted(by: { $0.key < $1.key }) where language != "da" {
                problems += mirror(danish.catalog, texts.catalog, language)
            }
        }
        return problems
    }

    private func collect(_ problems: inout [DefinitionProblem], _ body: () throws -> Void) {
        do { try body() } catch let problem as DefinitionProblem {
            problems.append(problem)
        } catch {
            problems.append(DefinitionProblem("", "unreadable"))
        }
    }

    private func check(_ dialogue: Dialogue, _ locales: [String: LocaleTexts], path: String) -> [DefinitionProblem] {
        let ids = dialogue.questions.map(\.id)
        var problems = Set(ids.filter { id in ids.filter { $0 == id }.count > 1 }).sorted().map {
            at(path, "question: \($0)", "questionTwice", ["question": .text($0)])
        }
        for (field, item) in Field.demanded where !ids.contains(field) {
            problems.append(
                DefinitionProblem(
                    path, "demanded", ["question": .text(field), "item": .message(Message("demanded.\(item)"))]))
        }
        problems += unknownFields(dialogue, Set(ids), path)
        for (language, texts) in locales.sorted(by: { $0.key < $1.key }) {
            let missing = wantedKeys(dialogue).filter { !texts.catalog.has($0.key) }
            problems += missing.map {
                at(path, $0.place, "missingText", ["key": .text($0.key), "language": .text(language)])
            }
        }
        return problems
    }

    /// Fields in conditions and dependencies that no question has.
    private func unknownFields(_ dialogue: Dialogue, _ ids: Set<String>, _ path: String) -> [DefinitionProblem] {
        let known = ids.union(Field.known).union(dialogue.lists.values.flatMap { $0 }).union(["*"])
        let named =
            dialogue.questions.flatMap { Array($0.when.demands.keys) + $0.after }
            + dialogue.sections.flatMap { $0.when.demands.keys }
        return Set(named).subtracting(known).sorted().map { at(path, $0, "unknownField", ["question": .text($0)]) }
    }

    private func wantedKeys(_ dialogue: Dialogue) -> [(key: String, place: String)] {
        let sections = dialogue.sections.map { (key: "section.\($0.id)", place: "id: \($0.id)") }
        let questions = dialogue.questions.flatMap { question -> [(key: String, place: String)] in
            let place = "question: \(question.id)"
            let ask = question.kind == .measure || question.kind == .planCheck ? [] : ["ask.\(question.id)"]
            let required = question.isRequired ? ["problem.required.\(question.id)"] : []
            let choices: [String] =
                switch question.kind {
                case .choice(let ids), .choices(let ids): ids
                case .recipients: ["nobody"]
                case .consent: ["yes", "no"]
                case .readBack: ReadBackChoice.allCases.map(\.rawValue)
                case .summary: ["sign", "change"]
                case .signature: ["typed", "paper", "spoken", "declined"]
                default: []
                }
            let keys = ask + ["label.\(question.id)"] + required + choices.map { "choice.\(question.id).\($0)" }
            return keys.map { (key: $0, place: place) }
        }
        return sections + questions
    }

    /// Keys and placeholders one language has and the other has not.
    private func mirror(_ danish: Catalog, _ other: Catalog, _ language: String) -> [DefinitionProblem] {
        let path = "locales/\(language)"
        let missing = danish.keys.subtracting(other.keys).sorted().map {
            DefinitionProblem(path, "missingText", ["key": .text($0), "language": .text(language)])
        }
        let extra = other.keys.subtracting(danish.keys).sorted().map {
            DefinitionProblem(path, "extraText", ["key": .text($0), "language": .text(language)])
        }
        let unlike = danish.keys.intersection(other.keys).sorted().filter {
            danish.placeholders(of: $0) != other.placeholders(of: $0)
        }
        return missing + extra
            + unlike.map { DefinitionProblem(path, "placeholders", ["key": .text($0), "language": .text(language)]) }
    }

    /// A problem at the first line that holds the text.
    private func at(_ path: String, _ text: String, _ key: String, _ values: [String: MessageValue])
        -> DefinitionProblem
    {
        let lines = files.text(path)?.split(separator: "\n", omittingEmptySubsequences: false) ?? []
        for (index, line) in lines.enumerated() {
            guard let range = line.range(of: text) else { continue }
            return DefinitionProblem(
                path, line: index + 1, column: line.distance(from: line.startIndex, to: range.lowerBound) + 1, key,
                values)
        }
        return DefinitionProblem(path, key, values)
    }
}
