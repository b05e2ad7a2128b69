import Foundation
import GoalChecks
import Testing

/// Lists written by hand hold exactly what their folder holds.
@Suite struct ListTests {
    @Test(arguments: [
        ("Sources/GoalChecks/PlanRules", planRules.map { String(describing: type(of: $0)) }),
        ("Sources/GoalChecks/Rules", goalRules.map { String(describing: type(of: $0)) }),
    ])
    func listHoldsWhatTheFolderHolds(folder: String, listed: [String]) {
        let files = Project.names(in: folder).filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) }
        #expect(listed.sorted() == files)
    }

    @Test func noCatchAllNames() {
        let banned = ["Manager", "Helper", "Util", "Core"]
        let named = Project.swiftFiles(below: "Sources").filter { path in
            banned.contains { (path.split(separator: "/").last ?? "").contains($0) }
        }
        #expect(named.isEmpty)
    }

    @Test(arguments: Project.swiftFiles(below: "Sources"))
    func noOpenEnds(path: String) throws {
        let text = try Project.text(path)
        for word in ["TO" + "DO", "FIX" + "ME", "fatal" + "Error(", "try" + "!"] where !path.contains("EmbedGenerator")
        {
            #expect(!text.contains(word), "\(path) holds \(word)")
        }
    }
}
