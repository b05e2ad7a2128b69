import Cryptography
import Foundation
import Messages
import Terminal

/// Where the passphrase comes from: a file for scripts, else the keyboard.
struct PassphraseSource {
    static let shortest = 10

    let file: String?
    let terminal: any Terminal
    let catalog: Catalog

    /// Asks once, or twice and with a word of advice where there is no store yet.
    func passphrase(isNew: Bool) throws -> Passphrase {
        if let file { return try read(file) }
        guard terminal.isInteractive else { throw Trouble(.dataOrKey, "noPassphrase") }
        guard isNew else { return try Passphrase(secret("passphrase.ask")) }
        terminal.write([StyledLine(catalog.text(Message("passphrase.first")))])
        while true {
            let first = try secret("passphrase.ask")
            guard first.count >= PassphraseSource.shortest else {
                terminal.write([StyledLine(catalog.text(Message("passphrase.short")))])
                continue
            }
            if try secret("passphrase.again") == first { return Passphrase(first) }
            terminal.write([StyledLine(catalog.text(Message("passphrase.differ")))])
        }
    }

    /// Says that the passphrase did not fit; nothing was touched.
    func tellWrong() { terminal.write([StyledLine(catalog.text(Message("passphrase.wrong")))]) }

    private func secret(_ key: String) throws -> String {
        switch terminal.readSecret(prompt: StyledLine(catalog.text(Message(key)))) {
        case .line(let text): return text
        case .terminated(let signal, _): throw EndedBySignal(number: signal)
        case .interrupted: throw EndedBySignal(number: SIGINT)
        default: throw Trouble(.dataOrKey, "noPassphrase")
        }
    }

    /// The file's first line; the file must be a plain one that only its owner can read.
    private func read(_ path: String) throws -> Passphrase {
        let trouble = Trouble(.dataOrKey, "passphraseFile", ["file": .text(path)])
        // Non-blocking, so that a FIFO in the file's place cannot hang the program.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else { throw trouble }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o077 == 0,
            status.st_uid == geteuid(), status.st_size <= 4096
        else { throw trouble }
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = Foundation.read(descriptor, &bytes, bytes.count)
        guard count > 0, let text = String(bytes: bytes[..<count].prefix { $0 != 10 && $0 != 13 }, encoding: .utf8),
            !text.isEmpty
        else { throw trouble }
        return Passphrase(text)
    }
}

extension Passphrase {
    /// Brought to NFC, so that the same word typed on another keyboard opens the store.
    init(_ text: String) {
        var bytes = Array(text.precomposedStringWithCanonicalMapping.utf8)
        self.init(taking: &bytes)
    }
}
