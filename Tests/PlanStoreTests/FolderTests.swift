import Cryptography
import Foundation
import Testing

@testable import PlanStore

@Suite struct FolderTests {
    let place: TemporaryStore

    init() throws { place = try TemporaryStore() }

    @Test func aStoreIsThereOnceMade() throws {
        #expect(!PlanStore.exists(in: place.folder))
        #expect(throws: StoreError.noStore) { try place.open() }
        _ = try place.create()
        #expect(PlanStore.exists(in: place.folder))
        #expect(throws: StoreError.alreadyExists) { try place.create() }
    }

    @Test func anEmptyFolderIsTakenAFullOneIsNot() throws {
        try FileManager.default.createDirectory(at: place.folder, withIntermediateDirectories: false)
        try place.create().close()
        let other = try TemporaryStore()
        try FileManager.default.createDirectory(at: other.folder, withIntermediateDirectories: false)
        try Data([1]).write(to: other.url("andet"))
        #expect(throws: StoreError.alreadyExists) { try other.create() }
        #expect(try other.contents() == ["andet": Data([1])])
        #expect(try FileManager.default.contentsOfDirectory(atPath: other.base.path) == ["store"])
    }

    @Test func theProductionCostIsTheStandardOne() throws {
        let store = try PlanStore.create(in: place.folder, passphrase: passphrase())
        let meeting = try store.newMeeting()
        try store.append([[1]], to: meeting)
        try store.close()
        #expect(try Data(contentsOf: place.url("key"))[8] == 17)
        #expect(try place.open().records(of: meeting) == [[1]])
    }

    @Test func aWrongPassphraseTouchesNothing() throws {
        _ = try place.filled(["et"])
        let before = try (place.contents(), times())
        for wrong in ["fire grønne hest", "", "fire grønne heste "] {
            #expect(throws: StoreError.wrongPassphrase) {
                try PlanStore.open(in: place.folder, passphrase: passphrase(wrong))
            }
        }
        let after = try (place.contents(), times())
        #expect(before.0 == after.0 && before.1 == after.1)
    }

    /// In a program of its own, because the umask is the whole process's.
    @Test(arguments: ["000", "777"])
    func modesAreClosedWhateverTheUmask(mask: String) throws {
        let probe = try Probe(["make", place.base.appendingPathComponent("dyb/dybere/store").path, mask])
        #expect(probe.line().hasPrefix("made "))
        var modes: [String: mode_t] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: place.base.path) {
            var found = stat()
            try #require(lstat(place.base.appendingPathComponent(path).path, &found) == 0)
            modes[path] = found.st_mode
        }
        #expect(probe.rest() == [])
        #expect(modes.count == 10)
        for (path, mode) in modes {
            #expect(mode == (mode & S_IFMT == S_IFDIR ? S_IFDIR | 0o700 : S_IFREG | 0o600), "\(path)")
        }
    }

    @Test(.enabled(if: geteuid() == 0, "only root can become another user"))
    func aStoreOfAnotherUserIsRefused() throws {
        let meeting = try place.filled(["et"])
        chmod(place.base.path, 0o755)
        let nobody = ["setpriv", "--reuid=65534", "--clear-groups"]
        let output = try Probe(["hold", place.folder.path, meeting.text], under: nobody).rest()
        #expect(output == ["error notPermitted"])
    }

    @Test func concurrentMakersGiveOneStore() async throws {
        let folder = place.folder
        let outcomes = await withTaskGroup(of: String.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    do {
                        try PlanStore.create(in: folder, passphrase: passphrase(), cost: ScryptCost(logN: 10)).close()
                        return "made"
                    } catch { return "\(error)" }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.sorted() == Array(repeating: "alreadyExists", count: 7) + ["made"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.base.path) == ["store"])
        try place.open().close()
    }

    /// Inode, size and times of change of every file.
    private func times() throws -> [String: [Int]] {
        try place.contents().keys.reduce(into: [:]) { times, path in
            var found = stat()
            try #require(lstat(place.url(path).path, &found) == 0)
            times[path] = [Int(found.st_ino), found.st_size, found.st_mtim.tv_sec, found.st_mtim.tv_nsec]
        }
    }
}
