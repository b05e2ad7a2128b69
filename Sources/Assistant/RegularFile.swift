import Foundation

/// A whole file from the disk, and not a pipe or a device that never ends.
enum RegularFile {
    /// Throws `Trouble` where it cannot be read, is no file, or is larger than `limit` bytes: a part of a file is never taken for it.
    static func bytes(_ path: String, limit: Int) throws -> [UInt8] {
        let unreadable = Trouble(.wrongUse, "unreadableFile", ["file": .text(path)])
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw unreadable }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw unreadable }
        do {
            let data = try handle.read(upToCount: limit + 1) ?? Data()
            guard data.count <= limit else { throw Trouble(.wrongUse, "largeFile", ["file": .text(path)]) }
            return [UInt8](data)
        } catch let trouble as Trouble { throw trouble } catch { throw unreadable }
    }
}
