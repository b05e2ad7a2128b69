import Definitions
import Foundation
import Messages

/// `handleplan dialog tjek`: every problem as file:line:column with what is allowed. Never opens the store.
public struct DefinitionReport {
    /// Lines to print; the last is a summary.
    public let lines: [String]
    public let hasProblems: Bool

    /// `folder` holds a municipality's own `dialogues/` and `locales/`; nil checks the built-in ones.
    public init(folder: String?) throws {
        // The program's own texts word the problems, since those of the folder may be what is wrong.
        let catalog = try LocaleTexts(language: "da", files: DefinitionFiles()).catalog
        let files = try DefinitionFiles(folder: folder.map { URL(fileURLWithPath: $0) })
        let problems = DefinitionCheck(files: files).problems() + DefinitionReport.letterheads(files)
        lines =
            problems.flatMap { DefinitionReport.lines(of: $0, files, catalog) }
            + [DefinitionReport.summary(problems.count, files, catalog)]
        hasProblems = !problems.isEmpty
    }

    private static func letterheads(_ files: DefinitionFiles) -> [DefinitionProblem] {
        files.languages.compactMap { language in
            guard let catalog = try? LocaleTexts(language: language, files: files).catalog else { return nil }
            do {
                _ = try LetterheadSetting(files: files, catalog: catalog).letterhead()
                return nil
            } catch { return error as? DefinitionProblem }
        }
    }

    static func lines(of problem: DefinitionProblem, _ files: DefinitionFiles?, _ catalog: Catalog) -> [String] {
        let head = Message(
            problem.line == 0 ? "definition.problem.file" : "definition.problem",
            [
                "file": .text(problem.file), "line": .number(problem.line), "column": .number(problem.column),
                "what": .message(problem.message),
            ])
        guard problem.line > 0, let line = files?.line(problem.line, of: problem.file) else {
            return [catalog.text(head)]
        }
        let mark = String(repeating: " ", count: max(0, problem.column - 1)) + "^"
        return [catalog.text(head), "    \(line)", "    \(mark)"]
    }

    private static func summary(_ count: Int, _ files: DefinitionFiles, _ catalog: Catalog) -> String {
        count == 0
            ? catalog.text(Message("definition.ok", ["count": .number(files.paths.count)]))
            : catalog.text(Message("trouble.definitions", ["count": .number(count)]))
    }
}
