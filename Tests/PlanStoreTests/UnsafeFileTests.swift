import Foundation
import Testing

@testable import PlanStore

/// A file that others can reach, or that is not a file, is refused at once: nothing is followed and nothing hangs.
@Suite(.timeLimit(.minutes(20))) struct UnsafeFileTests {
    let place: TemporaryStore
    let meeting: MeetingID

    init() throws {
        place = try TemporaryStore()
        meeting = try place.filled(["et"])
    }

    static let files = [
        ("key", StorePart.keyFile), ("anchor", .anchor), ("journal.sqlite", .database),
        ("journal.sqlite-wal", .database),
        ("journal.sqlite-shm", .database), ("journal.sqlite-journal", .database),
    ]

    /// Moves the file aside (or makes one) and gives its new path.
    private func aside(_ name: String) throws -> String {
        let moved = place.base.appendingPathComponent("aside").path
        if rename(place.url(name).path, moved) != 0 {
            try #require(FileManager.default.createFile(atPath: moved, contents: Data()))
        }
        chmod(moved, 0o600)
        return moved
    }

    @Test(arguments: files)
    func aSymbolicLinkIsNotFollowed(name: String, part: StorePart) throws {
        let moved = try aside(name)
        let before = try Data(contentsOf: URL(fileURLWithPath: moved))
        try #require(symlink(moved, place.url(name).path) == 0)
        #expect(throws: StoreError.unsafeFile(part, .symbolicLink)) { try place.open() }
        #expect(try Data(contentsOf: URL(fileURLWithPath: moved)) == before)
    }

    @Test(arguments: files)
    func aFIFOIsNotWaitedFor(name: String, part: StorePart) throws {
        _ = try aside(name)
        try #require(mkfifo(place.url(name).path, 0o600) == 0)
        #expect(throws: StoreError.unsafeFile(part, .wrongKind)) { try place.open() }
    }

    @Test(arguments: files)
    func aFolderIsRefused(name: String, part: StorePart) throws {
        _ = try aside(name)
        try #require(mkdir(place.url(name).path, 0o700) == 0)
        #expect(throws: StoreError.unsafeFile(part, .wrongKind)) { try place.open() }
    }

    @Test(arguments: files)
    func aSecondNameIsRefused(name: String, part: StorePart) throws {
        let moved = try aside(name)
        try #require(link(moved, place.url(name).path) == 0)
        #expect(throws: StoreError.unsafeFile(part, .hardLinked)) { try place.open() }
    }

    @Test(arguments: files, [0o640, 0o604, 0o620, 0o601] as [mode_t])
    func rightsOfOthersAreRefused(file: (name: String, part: StorePart), mode: mode_t) throws {
        let moved = try aside(file.name)
        try #require(rename(moved, place.url(file.name).path) == 0 && chmod(place.url(file.name).path, mode) == 0)
        #expect(throws: StoreError.unsafeFile(file.part, .openToOthers(mode: UInt16(mode)))) { try place.open() }
    }

    @Test(.enabled(if: geteuid() == 0, "only root can give files away"), arguments: files)
    func anotherOwnerIsRefused(name: String, part: StorePart) throws {
        let moved = try aside(name)
        try #require(rename(moved, place.url(name).path) == 0 && chown(place.url(name).path, 65534, 65534) == 0)
        #expect(throws: StoreError.unsafeFile(part, .otherOwner)) { try place.open() }
    }

    @Test(arguments: [0o750, 0o705, 0o777] as [mode_t])
    func aFolderOpenToOthersIsRefused(mode: mode_t) throws {
        chmod(place.folder.path, mode)
        #expect(throws: StoreError.unsafeFile(.folder, .openToOthers(mode: UInt16(mode)))) { try place.open() }
    }

    @Test func aLinkToTheFolderIsNotFollowed() throws {
        let moved = place.base.appendingPathComponent("moved").path
        try #require(rename(place.folder.path, moved) == 0 && symlink(moved, place.folder.path) == 0)
        #expect(throws: StoreError.unsafeFile(.folder, .symbolicLink)) { try place.open() }
        #expect(throws: StoreError.alreadyExists) { try place.create() }
    }

    @Test func alsoLockFilesAreChecked() throws {
        let store = try place.open()
        let path = place.url("locks/\(meeting)").path
        try #require(mkfifo(path, 0o600) == 0)
        #expect(throws: StoreError.unsafeFile(.lock, .wrongKind)) { try store.lock(meeting) }
        try #require(unlink(path) == 0 && symlink(place.url("key").path, path) == 0)
        #expect(throws: StoreError.unsafeFile(.lock, .symbolicLink)) { try store.lock(meeting) }
        try #require(unlink(path) == 0)
        _ = try store.lock(meeting)
        #expect(try place.read("key").count == 136)
    }
}
