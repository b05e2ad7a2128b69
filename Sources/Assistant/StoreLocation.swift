import Foundation
import PlanStore

/// The folder of the sealed meetings: `handleplan` in the XDG data home.
enum StoreLocation {
    static var folder: URL {
        let environment = ProcessInfo.processInfo.environment
        // A relative path is to be ignored (XDG Base Directory Specification).
        if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
            return URL(fileURLWithPath: data).appending(path: "handleplan")
        }
        return home.appending(path: ".local/share/handleplan")
    }

    /// `HOME` first, as the shell's `~` is; Foundation asks the system's list of users, which may say otherwise.
    static var home: URL {
        if let home = ProcessInfo.processInfo.environment["HOME"], home.hasPrefix("/") {
            return URL(fileURLWithPath: home)
        }
        return FileManager.default.homeDirectoryForCurrentUser
    }

    /// Opens the store, or makes it the first time.
    static func open(_ source: PassphraseSource) throws -> PlanStore {
        let folder = folder
        let isNew = !PlanStore.exists(in: folder)
        if isNew {
            try FileManager.default.createDirectory(
                at: folder.deletingLastPathComponent(), withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
        }
        for _ in 0..<(source.file == nil && !isNew ? 2 : 0) {
            do { return try PlanStore.open(in: folder, passphrase: source.passphrase(isNew: false)) } catch StoreError
                .wrongPassphrase
            {
                source.tellWrong()
            }
        }
        let passphrase = try source.passphrase(isNew: isNew)
        return try isNew
            ? PlanStore.create(in: folder, passphrase: passphrase) : PlanStore.open(in: folder, passphrase: passphrase)
    }
}
