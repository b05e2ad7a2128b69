import Foundation
import PseudoTerminal
import Testing

/// What `make install` puts in place, used by one who has no part in the building.
@Suite(.serialized) struct InstallationTests {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// A prefix everyone may read, with the program in it.
    private func installed(_ use: (Sandbox, String) throws -> Void) throws {
        let sandbox = try Sandbox(hasStore: false)
        chmod(sandbox.base, 0o755)
        let prefix = sandbox.base + "/et sted"
        let run = try sandbox.run(
            "/bin/sh", [InstallationTests.root.path + "/scripts/install", Sandbox.program, prefix])
        try #require(run.ending == .exit(0), "\(run.errors)")
        #expect(run.output.contains("ligger nu i \(prefix)/bin"))
        try use(sandbox, prefix)
    }

    @Test func itRunsFromAnotherAccountAndWithoutTheToolchain() throws {
        try installed { sandbox, prefix in
            let program = prefix + "/bin/handleplan"
            let linked = try sandbox.run("/usr/bin/ldd", [program]).output
            #expect(!linked.contains("not found"))
            let swift = linked.split(separator: "\n").filter { $0.contains("swift") || $0.contains("Foundation") }
            #expect(swift.count > 8)
            #expect(swift.allSatisfy { $0.contains("\(prefix)/bin/../lib/handleplan/") }, "\(linked)")

            let stage = sandbox.base + "/nobody"
            for folder in [stage, stage + "/tmp"] {
                mkdir(folder, 0o700)
                chown(folder, other, other)
            }
            let files = FileManager.default
            try files.createDirectory(atPath: sandbox.base + "/demo/examples", withIntermediateDirectories: true)
            for path in ["examples/demo.yaml", "scripts/demo"] {
                try files.copyItem(
                    atPath: InstallationTests.root.path + "/" + path,
                    toPath: sandbox.base + "/demo/" + (path.hasPrefix("examples") ? path : "demo"))
            }
            let user = getuid() == 0 ? ["setpriv", "--reuid=\(other)", "--regid=\(other)", "--clear-groups"] : []
            let run = try sandbox.run(
                "/bin/sh",
                ["-c", "cd '\(sandbox.base)/demo' && exec \"$@\"", "sh"] + user + ["sh", "demo", program],
                environment: ["HOME": stage, "TMPDIR": stage + "/tmp"])
            #expect(run.ending == .exit(0), "\(run.errors)")
            #expect(run.output.contains("handleplan.pdf"))
        }
    }

    /// The account of nobody.
    private var other: uid_t { getuid() == 0 ? 65_534 : getuid() }

    @Test func everyoneMayReadAllOfIt() throws {
        try installed { sandbox, prefix in
            let files = try sandbox.run("/usr/bin/find", [prefix, "-type", "f"]).output.split(separator: "\n")
            #expect(files.count > 12)
            for file in files {
                let mode = try FileManager.default.attributesOfItem(atPath: String(file))[.posixPermissions] as? Int
                #expect(mode == (file.hasSuffix("/bin/handleplan") ? 0o755 : 0o644), "\(file)")
            }
        }
    }

    @Test func theManualAndTheCompletionsAreWhatTheirReadersRead() throws {
        try installed { sandbox, prefix in
            let page = prefix + "/share/man/man1/handleplan.1"
            let manual = try sandbox.run("/usr/bin/man", ["--warnings", page], environment: ["MANWIDTH": "120"])
            #expect(manual.ending == .exit(0) && manual.errors.isEmpty, "\(manual.errors)")
            for command in ["møde", "eksport", "kontrol FIL…", "nøgle importer", "dialog tjek", "--tilgængelig"] {
                #expect(manual.output.contains(command))
            }
            let name = try sandbox.run("/usr/bin/lexgrog", ["-m", page]).output
            #expect(name.contains("handleplan - hold et møde om en handleplan"), "\(name)")

            let bash = "source '\(prefix)/share/bash-completion/completions/handleplan'; "
            for (typed, words, wanted) in [
                (
                    "handleplan ", "(handleplan '')",
                    "møde tjek forstå eksport underskrift samtykke kontrol nøgle dialog help"
                ),
                ("handleplan nøgle i", "(handleplan nøgle i)", "importer"),
                ("handleplan kontrol --f", "(handleplan kontrol --f)", "--format"),
                ("handleplan tjek --format j", "(handleplan tjek --format j)", "json"),
            ] {
                let line =
                    "COMP_WORDS=\(words); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMP_LINE='\(typed)'; COMP_POINT=${#COMP_LINE}; "
                    + "_handleplan handleplan \"${COMP_WORDS[COMP_CWORD]}\" \"${COMP_WORDS[COMP_CWORD - 1]}\"; "
                    + "echo \"${COMPREPLY[@]}\""
                let run = try sandbox.run("/bin/bash", ["-c", bash + line])
                #expect(run.errors.isEmpty && run.output == wanted + "\n", "\(typed): \(run.errors)")
            }
            let zsh = try sandbox.run("/usr/bin/zsh", ["-n", prefix + "/share/zsh/site-functions/_handleplan"])
            #expect(zsh.ending == .exit(0) && zsh.errors.isEmpty, "\(zsh.errors)")
            let fish = "source '\(prefix)/share/fish/vendor_completions.d/handleplan.fish'; "
            let run = try sandbox.run("/usr/bin/fish", ["-c", fish + "complete -C 'handleplan nøgle '"])
            #expect(run.output == "importer\nvis\n", "\(run.errors)")
        }
    }

    @Test func aPrefixThatIsNoWholePathIsRefused() throws {
        let sandbox = try Sandbox(hasStore: false)
        let script = InstallationTests.root.path + "/scripts/install"
        let run = try sandbox.run("/bin/sh", [script, Sandbox.program, "et-sted"])
        #expect(run.ending == .exit(2) && run.errors.contains("hel sti"))
        #expect(!FileManager.default.fileExists(atPath: sandbox.base + "/et-sted"))
    }
}
