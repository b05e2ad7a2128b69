import Foundation
import GoalChecks
import Messages

extension Program {
    /// `handleplan tjek`: goals on standard input, one a line, plain or as an object with `text` and `role`; true where
    /// a goal is vague. Never opens the store.
    public func checkGoals(asJSON: Bool) throws -> Bool {
        let check = resources.goalCheck
        var found = false
        var number = 0
        while let line = try nextLine(&number) {
            guard !line.allSatisfy(\.isWhitespace) else { continue }
            let goal = try GoalLine(line, number: number)
            let findings = check.findings(in: goal.text, role: goal.role == "delmål" ? .step : .goal)
            let isVague = findings.contains { $0.strength == .must }
            found = found || isVague
            if asJSON {
                printJSON(
                    CheckedGoal(text: goal.text, isVague: isVague, findings: findings, catalog: resources.catalog))
            } else {
                print(described(goal.text, findings))
            }
        }
        return found
    }

    private func described(_ text: String, _ findings: [Finding]) -> String {
        let catalog = resources.catalog
        guard !findings.isEmpty else { return "✓ \(text)" }
        let lines = findings.map { "  \(catalog.text($0.reason)) \(catalog.text($0.question))" }
        return (["! \(text)"] + lines).joined(separator: "\n")
    }
}

/// A goal as it comes in.
private struct GoalLine: Decodable {
    let text: String
    let role: String?

    init(_ line: String, number: Int) throws {
        guard line.first == "{" else {
            text = line
            role = nil
            return
        }
        guard let read = try? JSONDecoder().decode(GoalLine.self, from: Data(line.utf8)) else {
            throw Trouble(.wrongUse, "badLine", ["line": .number(number)])
        }
        self = read
    }
}

/// A goal as it goes out.
private struct CheckedGoal: Encodable {
    struct Found: Encodable {
        let rule: String
        let start: Int
        let end: Int
        let message: String
        let question: String
        let strength: String
    }

    let text: String
    let verdict: String
    let findings: [Found]

    init(text: String, isVague: Bool, findings: [Finding], catalog: Catalog) {
        self.text = text
        verdict = isVague ? "vague" : "concrete"
        self.findings = findings.map {
            Found(
                rule: $0.rule, start: $0.range.lowerBound, end: $0.range.upperBound, message: catalog.text($0.reason),
                question: catalog.text($0.question), strength: $0.strength.rawValue)
        }
    }
}
