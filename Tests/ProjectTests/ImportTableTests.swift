import Foundation
import Testing

/// A target imports only what stands in its row of the table in ARCHITECTURE.md; the package manager does not see to it.
@Suite struct ImportTableTests {
    static let table = (try? rows()) ?? [:]

    /// Target → what it may import, from the table in ARCHITECTURE.md.
    static func rows() throws -> [String: Set<String>] {
        var rows: [String: Set<String>] = [:]
        for line in try Project.text("ARCHITECTURE.md").split(separator: "\n") where line.hasPrefix("| `") {
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 3 else { continue }
            let name = cells[0].filter { $0 != "`" }
            rows[name] = Set(
                cells[2].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { $0 != "–" })
        }
        return rows
    }

    @Test func everyTargetHasARow() {
        let folders = Project.names(in: "Sources").filter {
            !$0.hasPrefix("C") || $0.hasPrefix("Ca") || $0.hasPrefix("Cr")
        }
        #expect(Set(folders).subtracting(["EmbedGenerator"]) == Set(ImportTableTests.table.keys))
        #expect(ImportTableTests.table.count >= 13)
    }

    @Test(arguments: Project.swiftFiles(below: "Sources"))
    func importsOnlyWhatItMay(path: String) throws {
        let target = path.split(separator: "/").map(String.init)[1]
        guard let allowed = ImportTableTests.table[target] else { return }
        let imported = try Project.text(path).split(separator: "\n").compactMap(ImportTableTests.importedModule)
        for module in imported { #expect(allowed.contains(module), "\(path) imports \(module)") }
    }

    static func importedModule(_ line: Substring) -> String? {
        let words = line.split(separator: " ").map(String.init)
        guard let index = words.firstIndex(of: "import"),
            words[..<index].allSatisfy({ $0.hasPrefix("@") || $0 == "public" || $0 == "internal" })
        else { return nil }
        // `import struct Module.Name` names the module after its kind.
        let kinds: Set<String> = ["struct", "class", "enum", "protocol", "func", "typealias", "var", "let"]
        let name = words.dropFirst(index + 1).first { !kinds.contains($0) }
        return name?.split(separator: ".").first.map(String.init)
    }
}
