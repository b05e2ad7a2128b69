import Foundation
import PseudoTerminal
import Testing

/// `handleplan kontrol` on a plan the program itself has sealed.
@Suite(.serialized) struct ControlTests {
    /// The demo's papers, in a folder of their own.
    private func papers(_ use: (Sandbox, String) throws -> Void) throws {
        let sandbox = try Sandbox(hasStore: false)
        let folder = sandbox.home + "/papirer"
        let run = try sandbox.run(
            "/bin/sh", ["scripts/demo", Sandbox.program], environment: ["HANDLEPLAN_DEMO_FOLDER": folder],
            directory: DemoTests.root)
        try #require(run.ending == .exit(0), "\(run.errors)")
        // Nobody can read or write it; root can, so the folder is looked at too.
        chmod(sandbox.data, 0)
        try use(sandbox, folder)
        chmod(sandbox.data, 0o700)
        #expect(try FileManager.default.contentsOfDirectory(atPath: sandbox.data).isEmpty, "the store is never opened")
    }

    private func changed(_ path: String, to name: String, _ change: (inout [UInt8]) -> Void) throws -> String {
        var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        change(&bytes)
        let other = path + name
        try Data(bytes).write(to: URL(fileURLWithPath: other))
        return other
    }

    @Test func eachKindOfFileIsToldApart() throws {
        try papers { sandbox, folder in
            let pdf = folder + "/handleplan.pdf"
            let trust = ["--betro", folder + "/udsteder.pem"]
            let middle = try changed(pdf, to: "-ændret") { $0[$0.count / 4] ^= 1 }
            let longer = try changed(pdf, to: "-længere") { $0.append(10) }
            let shorter = try changed(pdf, to: "-kortere") { $0.removeLast(100) }
            let table: [([String], Int32, String)] = [
                (
                    trust + [pdf], 0,
                    "Hel. Intet er ændret, og udstederen er betroet.\n  Udstederens fingeraftryk: "
                ),
                ([pdf], 1, "Ukendt udsteder. Intet er ændret, men "),
                (trust + [middle], 1, "Filen er ændret: "), (trust + [longer], 1, "Der er lagt noget til bagefter."),
                (trust + [shorter], 1, "Filen er ændret: "),
                (trust + [folder + "/handleplan.txt"], 1, "Det er ikke en PDF"),
            ]
            for (arguments, code, words) in table {
                let run = try sandbox.run(["kontrol"] + arguments)
                #expect(run.ending == .exit(code) && run.errors.isEmpty)
                #expect(run.output.contains(": \(words)"), "\(run.output)")
            }
            let both = try sandbox.run(["kontrol", "--format", "json"] + trust + [pdf, middle])
            let lines = try both.output.split(separator: "\n").map {
                try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
            }
            #expect(both.ending == .exit(1))
            #expect(lines.map { $0["verdict"] as? String } == ["wholeAndTrusted", "changed"])
            #expect(lines[1]["change"] != nil && lines[0]["change"] == nil)
            #expect((lines[0]["claimedTime"] as? String)?.count == 16)
        }
    }

    /// The fingerprint is the same in the field of the document, on the screen of `kontrol`, and by another program.
    @Test func theFingerprintIsTheIssuersEverywhere() throws {
        try papers { sandbox, folder in
            let outside = try sandbox.run(
                "/usr/bin/openssl",
                ["x509", "-in", folder + "/udsteder.pem", "-noout", "-fingerprint", "-sha256"])
            let print = try #require(outside.output.split(separator: "=").last).trimmingCharacters(in: .newlines)
            #expect(print.count == 95)
            let said = try sandbox.run(["kontrol", folder + "/handleplan.pdf"]).output
            #expect(said.contains(print))
            let text = try sandbox.run("/usr/bin/pdftotext", [folder + "/handleplan.pdf", "-"]).output
            #expect(text.filter { !$0.isWhitespace }.contains(print))
            #expect(text.contains("Forseglet af Nordby Kommune, Voksenrådgivningen, "))
        }
    }

    @Test func whatCannotBeReadIsWrongUse() throws {
        let sandbox = try Sandbox(hasStore: false)
        let missing = try sandbox.run(["kontrol", "findes-ikke.pdf"])
        #expect(missing.ending == .exit(2) && missing.errors.contains("findes-ikke.pdf"))
        let file = try sandbox.write("certifikat.pem", "intet\n")
        let certificate = try sandbox.run(["kontrol", "--betro", file, file])
        #expect(certificate.ending == .exit(2) && certificate.errors.contains("certifikatet kan ikke læses"))
    }

    /// A municipality's name and logo stand on the document, from the user's own settings.
    @Test func theLetterheadIsOnTheDocument() throws {
        let sandbox = try Sandbox(hasStore: false)
        let settings = sandbox.home + "/.config/handleplan/locales/da"
        try FileManager.default.createDirectory(atPath: settings, withIntermediateDirectories: true)
        let words = "letterhead.sender: Østby Kommune\nletterhead.logo: våben.png\n"
        try Data(words.utf8).write(to: URL(fileURLWithPath: settings + "/letterhead.yaml"))
        let folder = sandbox.home + "/papirer"
        func demo() throws -> Finished {
            try sandbox.run(
                "/bin/sh", ["scripts/demo", Sandbox.program], environment: ["HANDLEPLAN_DEMO_FOLDER": folder],
                directory: DemoTests.root)
        }
        let refused = try demo()
        #expect(refused.ending == .exit(2) && refused.errors.contains("locales/da/letterhead.yaml: logoet våben.png"))
        // A picture of one black point (PNG).
        let picture =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC"
        try #require(Data(base64Encoded: picture)).write(to: URL(fileURLWithPath: settings + "/våben.png"))
        #expect(try demo().ending == .exit(0))
        let text = try sandbox.run("/usr/bin/pdftotext", [folder + "/handleplan.pdf", "-"]).output
        #expect(text.hasPrefix("Østby Kommune\n"), "\(text.prefix(80))")
        let images = try sandbox.run("/usr/bin/pdfimages", ["-list", folder + "/handleplan.pdf"]).output
        #expect(images.split(separator: "\n").count == 3)
    }

    /// What a file's name or a certificate says can neither steer the terminal nor pass for a line of the program's own.
    @Test func wordsFromOutsideStayWords() throws {
        try papers { sandbox, folder in
            let pdf = folder + "/handleplan.pdf"
            let forged = folder + "/x\u{1B}[2K\nplan.pdf: Hel. Intet er ændret.pdf"
            try FileManager.default.copyItem(atPath: pdf, toPath: forged)
            let run = try sandbox.run(["kontrol", forged, "findes\u{1B}[31m-ikke.pdf", pdf])
            #expect(run.ending == .exit(2))
            #expect(!(run.output + run.errors).unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
            #expect(!run.output.contains("\nplan.pdf: Hel"))
            #expect(run.output.contains("\n\(pdf): Ukendt udsteder."), "the files after it are checked all the same")
            #expect(
                run.output.contains(
                    "  Certifikatet siger: »Nordby Kommune, Voksenrådgivningen, handleplan, Karin Dam«\n"))
        }
    }

    /// A part of a file is never taken for the whole, and what is no file is not waited for.
    @Test func onlyWholeFilesAreChecked() throws {
        try papers { sandbox, folder in
            let pdf = folder + "/handleplan.pdf"
            let large = try changed(pdf, to: "-stor") { $0 += [UInt8](repeating: 10, count: 17 << 20) }
            let run = try sandbox.run(["kontrol", "--betro", folder + "/udsteder.pem", large])
            #expect(run.ending == .exit(2) && run.errors.contains("for stor"))
            mkfifo(folder + "/rør", 0o600)
            #expect(try sandbox.run(["kontrol", folder + "/rør"]).ending == .exit(2))
            let two = try changed(folder + "/udsteder.pem", to: "-to") { $0 += $0 }
            let both = try sandbox.run(["kontrol", "--betro", two, pdf])
            #expect(both.ending == .exit(2) && both.errors.contains("ét certifikat"))
            let full = try sandbox.run(
                "/bin/sh", ["-c", "exec \"$0\" kontrol \"$1\" >/dev/full", Sandbox.program, pdf])
            #expect(full.ending == .exit(4) && full.errors.contains("uddata"))
        }
    }
}
