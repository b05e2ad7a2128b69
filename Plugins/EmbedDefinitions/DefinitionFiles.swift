import Foundation

/// The YAML files of a folder and its subfolders, sorted, so that the generated file is the same each time.
func files(in folder: URL) throws -> [URL] {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects ?? []
    return found.compactMap { $0 as? URL }
        .filter { ["yaml", "json"].contains($0.pathExtension) }
        .sorted { $0.path < $1.path }
}
