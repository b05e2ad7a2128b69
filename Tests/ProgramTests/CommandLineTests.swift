import Foundation
import PseudoTerminal
import Testing

/// What is written on the command line, rightly and wrongly.
@Suite struct CommandLineTests {
    @Test(arguments: [
        ["mode"], ["møde", "--findes-ikke"], ["møde", "--svar"], ["møde", "a", "b"], ["møde", "--protokol", "xml"],
        ["--adgang-fil"], ["--findes-ikke"], ["-x"], ["tjek", "--format"], ["tjek", "--format", "pdf"],
        ["tjek", "fil.txt"],
        ["forstå", "--dato", "i går"], ["forstå", "--dato"], ["forstaa", "--format", "xml"], ["eksport"],
        ["eksport", "a", "b"], ["dialog"], ["dialog", "slet"], ["dialog", "tjek", "a", "b"],
        ["møde", "--dato", "32. maj"],
        ["møde", "--sprog"], ["møde", "--sprog", "tlh"],
        ["møde", "--dialog", "findes-ikke", "--adgang-fil", "adgangsord"],
        ["møde", "--svar", "findes-ikke.yaml", "--adgang-fil", "adgangsord"],
        ["møde", "det er intet navn", "--adgang-fil", "adgangsord"],
        ["møde", "aaaaaaaaaa", "--adgang-fil", "adgangsord"], ["eksport", "aaaaaaaaaa", "--adgang-fil", "adgangsord"],
        ["", ""], ["møde", "--adgang-fil", "adgangsord", "--", "--svar"],
    ])
    func wrongUseIsToldInDanish(arguments: [String]) throws {
        let sandbox = try Sandbox()
        let run = try sandbox.run(arguments)
        #expect(run.ending == .exit(2), "\(run.errors)")
        #expect(run.output.isEmpty)
        #expect(run.errors.hasSuffix("\n") && run.errors.count > 20)
        #expect(
            run.errors.hasPrefix("handleplan: ") || run.errors.contains("locales/") || run.errors.contains("dialogues/")
        )
        let english = /(?i)\b(error|usage|unknown|missing|unexpected|argument|option|the|value|help|invalid|see)\b/
        #expect(!run.errors.contains(english), "\(run.errors)")
    }

    @Test(arguments: ["--hjælp", "--hjaelp", "--help", "-h"])
    func everyCommandHasHelp(option: String) throws {
        let sandbox = try Sandbox(hasStore: false)
        var pages: Set<String> = []
        for command in [[], ["møde"], ["eksport"], ["tjek"], ["forstå"], ["dialog"]] {
            let run = try sandbox.run(command + [option])
            #expect(run.ending == .exit(0) && run.errors.isEmpty)
            #expect(run.output.contains("handleplan \(command.first ?? "")"))
            pages.insert(run.output)
        }
        #expect(pages.count == 6)
        #expect(try sandbox.storedFiles().isEmpty)
    }

    /// Each command and option with æ, ø or å is also known in plain letters.
    @Test(arguments: [
        (["møde", "--hjælp"], ["moede", "--hjaelp"]), (["forstå", "--hjælp"], ["forstaa", "--hjaelp"]),
    ])
    func lettersHaveAnAlias(danish: [String], plain: [String]) throws {
        let sandbox = try Sandbox(hasStore: false)
        #expect(try sandbox.run(danish).output == sandbox.run(plain).output)
        let run = try sandbox.run(["moede", "--tilgaengelig", "--adgang-fil", sandbox.passphraseFile])
        #expect(run.ending == .exit(0), "\(run.errors)")
    }

    @Test(
        arguments: [
            (["tjek"], "Jeg har min egen lejlighed\n", 0), (["tjek", "--format", "json"], "få styr på det\n", 1),
            (["forstå"], "tre måneder\n", 0), (["forstå", "--format", "json"], "bla bla\n", 1),
            (["dialog", "tjek"], "", 0),
            (["--version"], "", 0), (["--hjælp"], "", 0),
        ] as [([String], String, Int32)])
    func checkingNeverTouchesTheDataFolder(arguments: [String], input: String, code: Int32) throws {
        let sandbox = try Sandbox(hasStore: false)
        // Nobody can read or write it; root can, so the folder is looked at too.
        chmod(sandbox.data, 0)
        let run = try sandbox.run(arguments, input: input)
        chmod(sandbox.data, 0o700)
        #expect(run.ending == .exit(code), "\(run.errors)")
        #expect(run.errors.isEmpty && !run.output.isEmpty)
        for folder in [sandbox.data, sandbox.home, sandbox.temporary] {
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
        }
    }
}
