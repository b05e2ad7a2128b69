import Foundation

/// Writes the files of a handover to a folder of their own: the whole folder or nothing.
///
/// The files go to a hidden folder beside the place, each is flushed to disk (`fsync`), then the folder is renamed; a folder
/// that holds anything cannot be overwritten by that. Folder 0700, files 0600, whatever the umask. Everything is opened
/// relative to its folder and without following links, so that nobody can move it elsewhere in between.
public struct HandoverFolder: Sendable {
    private let parent: String
    private let name: String

    /// A folder that does not exist yet, or is empty; missing folders above it are made with 0700.
    public init(path: String) {
        let url = URL(fileURLWithPath: path).standardizedFileURL
        parent = url.deletingLastPathComponent().path
        name = url.lastPathComponent
    }

    /// Writes `files`; on an error nothing is left behind.
    public func write(_ files: [HandoverFile]) throws(HandoverError) {
        guard ([name] + files.map(\.name)).allSatisfy(isPlainName) else { throw .badName }
        let parent = try openParent()
        defer { close(parent) }
        let hidden = ".\(name).\(UInt64.random(in: .min ... .max))"
        guard mkdirat(parent, hidden, 0o700) == 0 else { throw refusal(.makeFolder) }
        do {
            try fill(hidden, in: parent, with: files)
        } catch {
            remove(hidden, in: parent, files)
            throw error
        }
        try publish(hidden, in: parent, files)
    }

    private func isPlainName(_ name: String) -> Bool {
        !["", ".", "..", "/"].contains(name) && !name.contains { $0 == "/" || $0 == "\0" }
    }

    private func openParent() throws(HandoverError) -> Int32 {
        var path = ""
        for component in parent.split(separator: "/") {
            path += "/\(component)"
            guard mkdir(path, 0o700) == 0 || errno == EEXIST || errno == EROFS || errno == EACCES else {
                throw refusal(.openParent)
            }
        }
        let descriptor = open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw refusal(.openParent) }
        return descriptor
    }

    private func fill(_ hidden: String, in parent: Int32, with files: [HandoverFile]) throws(HandoverError) {
        let folder = openat(parent, hidden, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard folder >= 0 else { throw refusal(.makeFolder) }
        defer { close(folder) }
        guard fchmod(folder, 0o700) == 0 else { throw refusal(.makeFolder) }
        for file in files { try write(file, in: folder) }
        guard fsync(folder) == 0 else { throw refusal(.synchronize) }
    }

    private func write(_ file: HandoverFile, in folder: Int32) throws(HandoverError) {
        let descriptor = openat(folder, file.name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw refusal(.makeFile) }
        defer { close(descriptor) }
        guard fchmod(descriptor, 0o600) == 0 else { throw refusal(.makeFile) }
        var rest = file.contents[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            guard written >= 0 || errno == EINTR else { throw refusal(.write) }
            rest = rest.dropFirst(max(0, written))
        }
        guard fsync(descriptor) == 0 else { throw refusal(.synchronize) }
    }

    /// Gives the folder its name, durably; a name that may not survive a power cut is taken back.
    private func publish(_ hidden: String, in parent: Int32, _ files: [HandoverFile]) throws(HandoverError) {
        guard renameat(parent, hidden, parent, name) == 0 else {
            let refusal = refusal(.rename)
            remove(hidden, in: parent, files)
            throw refusal
        }
        guard fsync(parent) == 0 else {
            let refusal = refusal(.synchronize)
            remove(name, in: parent, files)
            throw refusal
        }
    }

    private func remove(_ folderName: String, in parent: Int32, _ files: [HandoverFile]) {
        let folder = openat(parent, folderName, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        if folder >= 0 {
            for file in files { unlinkat(folder, file.name, 0) }
            close(folder)
        }
        unlinkat(parent, folderName, AT_REMOVEDIR)
    }

    /// What `errno` says went wrong.
    private func refusal(_ step: HandoverError.Step) -> HandoverError {
        switch errno {
        case ENOSPC, EDQUOT: .full
        case EACCES, EPERM, EROFS: .notAllowed
        case EEXIST where step == .rename, ENOTEMPTY where step == .rename, ENOTDIR where step == .rename: .exists
        default: .system(step, code: errno)
        }
    }
}
