import Foundation
import Messages
import Testing

@testable import Definitions

/// Each file in `Broken/` must fail as its first line says: line:column: words.
@Suite struct BrokenFileTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Broken")
    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()

    @Test(arguments: names)
    func failsAsItSays(name: String) throws {
        let text = try String(contentsOf: BrokenFileTests.folder.appending(path: name), encoding: .utf8)
        let expected = try #require(text.split(separator: "\n").first).dropFirst(2)
        let catalog = try LocaleTexts(language: "da", files: DefinitionFiles()).catalog
        do {
            _ = try DialogueReader().dialogue(YAMLText(file: name, text: text).tree())
            Issue.record("\(name) was taken")
        } catch let problem as DefinitionProblem {
            let said = "\(problem.line):\(problem.column): \(catalog.text(problem.message))"
            #expect(said.hasPrefix(expected), "\(said)")
        }
    }

    @Test func thereAreFiles() { #expect(BrokenFileTests.names.count >= 10) }

    @Test(arguments: ["navn: \"a & b *c*\"", "navn: a & b", "navn: 5 * 3", "# *ikke\nnavn: x", "navn: 'x *y'"])
    func starsAndAmpersandsInTextAreNoAliases(text: String) throws {
        #expect(try YAMLText(file: "x", text: text).tree().pairs().count == 1)
    }
}
