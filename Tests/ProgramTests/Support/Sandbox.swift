import Cryptography
import Foundation
import PlanModel
import PlanStore
import PseudoTerminal

/// A home, a data folder and a temporary folder of one test's own; the program runs in them, and they go with this value.
final class Sandbox {
    static let program = builtProduct("handleplan")
    static let passphrase = "otte kølige æbler"

    let base: String
    var home: String { base + "/home" }
    var data: String { base + "/data" }
    var temporary: String { base + "/tmp" }
    /// The store's own folder.
    var folder: URL { URL(fileURLWithPath: data).appending(path: "handleplan") }
    var passphraseFile: String { base + "/adgangsord" }

    /// - Parameter hasStore: with a store, made so that hundreds of starts are quick.
    init(hasStore: Bool = true) throws {
        var template = Array("/tmp/handleplan-program-XXXXXX".utf8CString)
        base = mkdtemp(&template).map { String(cString: $0) } ?? ""
        precondition(!base.isEmpty)
        for folder in [home, data, temporary] { mkdir(folder, 0o700) }
        try write("adgangsord", Sandbox.passphrase)
        if hasStore { try makeStore() }
    }

    /// An empty store whose passphrase costs little to try.
    func makeStore() throws {
        try PlanStore.create(in: folder, passphrase: passphrase(), cost: ScryptCost(logN: 10)).close()
    }

    deinit { try? FileManager.default.removeItem(atPath: base) }

    /// Everything the program is given; nothing of the test's own environment.
    func environment(_ more: [String: String] = [:]) -> [String: String] {
        let own = [
            "HOME": home, "XDG_DATA_HOME": data, "TMPDIR": temporary, "LC_ALL": "C.UTF-8", "TERM": "xterm",
            "NO_COLOR": "1",
            "PATH": "/usr/bin:/bin", "LOGNAME": "prøve",
        ]
        return own.merging(more) { $1 }
    }

    /// Writes a file only its owner can read below the sandbox and gives its path.
    @discardableResult
    func write(_ name: String, _ text: String) throws -> String {
        let path = base + "/" + name
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        chmod(path, 0o600)
        return path
    }

    /// The store opened by the test itself; the program must not be running.
    func store() throws -> PlanStore { try PlanStore.open(in: folder, passphrase: passphrase()) }

    /// The journal of the meeting written last; empty where there is none.
    func journal() throws -> [JournalEntry] {
        let store = try store()
        defer { try? store.close() }
        guard let meeting = try store.meetings().first else { return [] }
        return try store.records(of: meeting).map { try JSONDecoder().decode(JournalEntry.self, from: Data($0)) }
    }

    /// What was said in the meeting written last, in the order it was saved.
    func saidAnswers() throws -> [SaidAnswer] {
        try journal().compactMap { entry in
            guard case .answered(let slot, let answer) = entry.event, !answer.isImplied else { return nil }
            return SaidAnswer(id: slot.description, words: answer.words)
        }
    }

    /// The id of the meeting written last.
    func meeting() throws -> String? {
        let store = try store()
        defer { try? store.close() }
        return try store.meetings().first?.text
    }

    private func passphrase() -> Passphrase {
        var bytes = Array(Sandbox.passphrase.utf8)
        return Passphrase(taking: &bytes)
    }
}

/// One answer: which question, and the words as they were said.
struct SaidAnswer: Equatable {
    let id: String
    let words: String
}
