import Foundation
import Messages
import PlanExport
import Testing

@testable import PlanSamples

struct HandoverFolderTests {
    private let files = Handover.files(SamplePlans.rich, edition: SamplePlans.edition())

    private func mode(_ path: String) throws -> Int {
        try #require(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
    }

    private static let canMount: Bool = {
        guard let home = try? TemporaryFolder() else { return false }
        defer { _ = try? run("umount", [home.path]) }
        return mount(home.path)
    }()

    private static func mount(_ path: String) -> Bool {
        (try? run("mount", ["-t", "tmpfs", "-o", "size=16k", "tmpfs", path]))?.code == 0
    }

    private func refusal(_ folder: HandoverFolder, _ files: [HandoverFile]) -> HandoverError? {
        do {
            try folder.write(files)
            return nil
        } catch {
            return error
        }
    }

    @Test func writesEveryFileForTheOwnerAlone() throws {
        let home = try TemporaryFolder()
        try HandoverFolder(path: home.path + "/new/k7w2m9xq-v1").write(files)
        #expect(try home.entries("new") == ["k7w2m9xq-v1"])
        let folder = home.path + "/new/k7w2m9xq-v1"
        #expect(try mode(home.path + "/new") == 0o700)
        #expect(try mode(folder) == 0o700)
        #expect(
            try home.entries("new/k7w2m9xq-v1") == [
                "handleplan.txt", "handleplan.json", "handleplan.schema.json", "LAES-MIG.txt",
            ])
        for file in files {
            #expect(try mode("\(folder)/\(file.name)") == 0o600)
            #expect(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(file.name)")) == Data(file.contents))
        }
    }

    @Test func theReadMeNamesEveryFile() throws {
        let readMe = try #require(files.first { $0.name == "LAES-MIG.txt" })
        let text = String(decoding: readMe.contents, as: UTF8.self)
        for file in files { #expect(text.contains(file.name)) }
        #expect(files.first?.name == Handover.mainDocument)
    }

    @Test func aVersionIsNeverOverwritten() throws {
        let home = try TemporaryFolder()
        let folder = HandoverFolder(path: home.path + "/v1")
        try folder.write(files)
        let other = HandoverFile(name: "handleplan.txt", contents: [1], purpose: Message("document.file.text"))
        #expect(refusal(folder, [other]) == .exists)
        let kept = try Data(contentsOf: URL(fileURLWithPath: home.path + "/v1/handleplan.txt"))
        #expect(kept == Data(files[0].contents))
        #expect(try home.entries() == ["v1"])
    }

    @Test func anEmptyFolderIsTaken() throws {
        let home = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: home.path + "/v1", withIntermediateDirectories: false)
        try HandoverFolder(path: home.path + "/v1").write(files)
        #expect(try mode(home.path + "/v1") == 0o700)
        #expect(try home.entries("v1").count == 4)
    }

    @Test func aFileOrLinkInThePlaceIsNotFollowed() throws {
        let home = try TemporaryFolder()
        try Data([7]).write(to: home.url.appending(path: "file"))
        try FileManager.default.createDirectory(atPath: home.path + "/elsewhere", withIntermediateDirectories: false)
        try FileManager.default.createSymbolicLink(
            atPath: home.path + "/link", withDestinationPath: home.path + "/elsewhere")
        #expect(refusal(HandoverFolder(path: home.path + "/file"), files) == .exists)
        #expect(refusal(HandoverFolder(path: home.path + "/link"), files) == .exists)
        #expect(try home.entries("elsewhere").isEmpty)
        #expect(try home.entries() == ["file", "link", "elsewhere"])
    }

    @Test(arguments: ["", ".", "..", "../x", "a/b", "a\0b"])
    func badFileNamesAreRefused(name: String) throws {
        let home = try TemporaryFolder()
        let file = HandoverFile(name: name, contents: [], purpose: Message("document.file.text"))
        #expect(refusal(HandoverFolder(path: home.path + "/v1"), files + [file]) == .badName)
        #expect(try home.entries().isEmpty)
    }

    /// The second file of that name cannot be made: what went before is taken away again.
    @Test func nothingIsLeftOfAFolderThatFailed() throws {
        let home = try TemporaryFolder()
        #expect(
            refusal(HandoverFolder(path: home.path + "/v1"), files + [files[0]]) == .system(.makeFile, code: EEXIST))
        #expect(try home.entries().isEmpty)
    }

    @Test func aParentThatIsAFileIsAnError() throws {
        let home = try TemporaryFolder()
        try Data().write(to: home.url.appending(path: "file"))
        #expect(refusal(HandoverFolder(path: home.path + "/file/v1"), files) == .system(.openParent, code: ENOTDIR))
    }

    /// A full disk is a small file system, which only root can mount.
    @Test(
        .enabled(if: canMount, "needs the right to mount a disk"))
    func aFullDiskLeavesNothing() throws {
        let home = try TemporaryFolder()
        let disk = home.path + "/disk"
        try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: false)
        try #require(Self.mount(disk))
        defer { _ = try? run("umount", [disk]) }
        #expect(refusal(HandoverFolder(path: disk + "/v1"), files) == .full)
        #expect(try home.entries("disk").isEmpty)
    }
}
