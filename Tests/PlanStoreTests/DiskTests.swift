import Foundation
import Testing

@testable import PlanStore

/// Disks that are full or can only be read, mounted for the probe alone and gone with it.
@Suite(
    .enabled(if: Probe.canMount, "mounting in a name space of one's own is not allowed here"), .timeLimit(.minutes(20)))
struct DiskTests {
    let place: TemporaryStore

    init() throws { place = try TemporaryStore() }

    /// Runs a shell script on a fresh disk at `$1`; `$2` is the probe.
    private func run(_ script: String, options: String) throws -> [String] {
        let mount = "mount -t tmpfs -o \(options),mode=700 none \"$1\" && "
        let shell = ["unshare", "--mount", "--map-root-user", "sh", "-c", mount + script, "sh", place.base.path]
        // The probe's path comes last, where `Probe` puts it.
        return try Probe([], under: shell).rest()
    }

    /// The larger disk has room for the log's reserve.
    @Test(arguments: ["size=2m", "size=24m"])
    func aFullDiskLosesNothingAndGoesOnOnceThereIsRoom(options: String) throws {
        let script = "head -c 300000 /dev/zero > \"$1/ballast\" && \"$2\" fill \"$1/store\" \"$1/ballast\""
        let output = try run(script, options: options)
        #expect(output == ["full true and again true", "whole true", "kept true"])
    }

    @Test(arguments: ["size=64k", "size=8m,nr_inodes=3", "size=8m,nr_inodes=4", "size=8m,nr_inodes=5"])
    func aStoreThatDoesNotFitLeavesNothing(options: String) throws {
        let script = "\"$2\" make \"$1/store\" 077; ls -A \"$1\""
        #expect(try run(script, options: options) == ["error noSpace"])
    }

    @Test func aSmallDiskTakesAStore() throws {
        let output = try run("\"$2\" make \"$1/store\" 077 < /dev/null; ls -A \"$1/store\"", options: "size=500k")
        #expect(output.first?.hasPrefix("made ") == true)
        #expect(output.dropFirst() == ["anchor", "journal.sqlite", "key", "locks"])
    }

    @Test func aReadOnlyDiskIsToldOnOpening() throws {
        let script = """
            "$2" make "$1/store" 077 < /dev/null && mount -o remount,ro "$1" && "$2" hold "$1/store" 0123456789
            """
        let output = try run(script, options: "size=8m")
        #expect(output.count == 2 && output.first?.hasPrefix("made ") == true && output.last == "error readOnly")
    }
}
