import Foundation

/// Where a municipality's own dialogues and locales lie when no folder is named.
enum DefinitionLocation {
    /// The user's own settings, else the machine's; nil where there are none (XDG Base Directory Specification).
    static var folder: URL? {
        let environment = ProcessInfo.processInfo.environment
        let own = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        let machine = environment["XDG_CONFIG_DIRS"].flatMap { $0.isEmpty ? nil : $0 } ?? "/etc/xdg"
        let bases =
            [own ?? StoreLocation.home.appending(path: ".config").path] + machine.split(separator: ":").map(String.init)
        return bases.filter { $0.hasPrefix("/") }
            .map { URL(fileURLWithPath: $0).appending(path: "handleplan") }
            .first { folder in ["dialogues", "locales"].contains { exists(folder.appending(path: $0)) } }
    }

    private static func exists(_ folder: URL) -> Bool { FileManager.default.fileExists(atPath: folder.path) }
}
