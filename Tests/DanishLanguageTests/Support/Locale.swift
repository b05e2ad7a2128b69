import DanishLanguage
import Foundation
import Yams

/// The word lists of `locales/`, as the product reads them.
enum Locale {
    static let danish = words("da")
    static let english = words("en")

    private static func words(_ language: String) -> WordLists {
        var root = URL(filePath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        let folder = root.appending(path: "locales/\(language)/words")
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        var lists: [String: [String: String]] = [:]
        for file in files where file.pathExtension == "yaml" {
            guard let text = try? String(contentsOf: file, encoding: .utf8), let node = try? Yams.compose(yaml: text),
                let mapping = node.mapping
            else { preconditionFailure("\(file.lastPathComponent) is no mapping") }
            for (key, value) in mapping { lists[key.scalar?.string ?? ""] = entries(value) }
        }
        return WordLists(lists)
    }

    private static func entries(_ node: Node) -> [String: String] {
        if let sequence = node.sequence {
            return Dictionary(uniqueKeysWithValues: sequence.map { ($0.scalar?.string ?? "", "") })
        }
        let pairs = (node.mapping ?? [:]).map { ($0.key.scalar?.string ?? "", $0.value.scalar?.string ?? "") }
        return Dictionary(uniqueKeysWithValues: pairs)
    }
}
