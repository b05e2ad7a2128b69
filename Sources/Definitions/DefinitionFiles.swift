import Foundation

/// The definition files by path: those built into the program, and over them those of a folder.
public struct DefinitionFiles: Sendable {
    private let overrides: [String: String]
    private let folder: URL?

    /// `folder` may hold `dialogues/`, `recipients/` and `locales/` of its own; a file there takes the place of the built-in one.
    ///
    /// Throws `DefinitionProblem` where a file cannot be read.
    public init(folder: URL? = nil) throws {
        var found: [String: String] = [:]
        for path in folder.map(DefinitionFiles.paths) ?? [] {
            guard let folder, let data = try? Data(contentsOf: folder.appending(path: path)),
                let text = String(bytes: data, encoding: .utf8)
            else { throw DefinitionProblem(path, "unreadable") }
            found[path] = text
        }
        overrides = found
        self.folder = folder
    }

    /// Every path there is, sorted.
    public var paths: [String] {
        Set(embeddedFiles.map { "\($0.path)" }).union(overrides.keys).sorted()
    }

    func text(_ path: String) -> String? {
        overrides[path] ?? embeddedFiles.first { "\($0.path)" == path }.map { "\($0.text)" }
    }

    /// A file of the folder that is no definition, a logo for instance; nil where there is none.
    public func bytes(_ path: String) -> [UInt8]? {
        guard let folder, let data = try? Data(contentsOf: folder.appending(path: path)) else { return nil }
        return [UInt8](data)
    }

    /// The file as a tree; throws `DefinitionProblem`.
    func tree(_ path: String) throws -> YAMLNode {
        guard let text = text(path) else { throw DefinitionProblem(path, "unreadable") }
        return try YAMLText(file: path, text: text).tree()
    }

    /// The file's line, for showing where a problem is.
    public func line(_ number: Int, of path: String) -> String? {
        let lines = text(path)?.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.flatMap { $0.indices.contains(number - 1) ? String($0[number - 1]) : nil }
    }

    private static func paths(in folder: URL) -> [String] {
        ["dialogues", "recipients", "locales"].flatMap { part -> [String] in
            let root = folder.appending(path: part)
            let names = FileManager.default.subpaths(atPath: root.path) ?? []
            return names.filter { $0.hasSuffix(".yaml") }.map { "\(part)/\($0)" }
        }
    }
}
