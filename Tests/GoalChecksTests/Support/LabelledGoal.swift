import Foundation
import GoalChecks

/// One line of a corpus file.
struct LabelledGoal: Decodable {
    let text: String
    let role: String
    let verdict: String
    let reasons: [String]

    var goalRole: GoalRole { role == "delmål" ? .step : .goal }
    var isVague: Bool { verdict == "vague" }

    static let folder = LocaleFiles.root.appendingPathComponent("Tests/GoalChecksTests/Corpus")

    /// The goals of a corpus file that are scored: the borderline ones are not.
    static func scored(_ file: String) throws -> [LabelledGoal] {
        let path = folder.appendingPathComponent("\(file).jsonl")
        return try String(contentsOf: path, encoding: .utf8).split(separator: "\n")
            .map { try JSONDecoder().decode(LabelledGoal.self, from: Data($0.utf8)) }
            .filter { $0.verdict != "borderline" }
    }
}
