import Foundation
import PseudoTerminal

/// The program in a meeting over `--protokol json`, one line in and one out at a time, or many ahead.
final class JSONMeeting {
    private let process: ChildProcess
    private let input: Int32
    private let output: Int32
    private var isInputOpen = true
    private var isOutputOpen = true
    private var waiting: [UInt8] = []

    /// A new meeting, or with an id one to go on with. `wrapper` is a program that starts the program, with its arguments.
    init(_ sandbox: Sandbox, meeting: String? = nil, arguments: [String] = [], wrapper: [String] = []) throws {
        // Typing to a program that was just killed is no fault of the test's.
        _ = Glibc.signal(SIGPIPE, SIG_IGN)
        let words =
            wrapper + [Sandbox.program, "møde", "--protokol", "json", "--adgang-fil", sandbox.passphraseFile]
            + arguments
            + (meeting.map { [$0] } ?? [])
        let errors = ChildProcess.End.file(sandbox.base + "/errors", O_WRONLY | O_CREAT | O_APPEND)
        (process, input, output) = try ChildProcess.starting.withLock { _ in
            let toProgram = JSONMeeting.pipe()
            let fromProgram = JSONMeeting.pipe()
            defer {
                close(toProgram.read)
                close(fromProgram.write)
            }
            let process = try ChildProcess(
                words[0], Array(words.dropFirst()), environment: sandbox.environment(), directory: sandbox.base,
                ends: [.descriptor(toProgram.read), .descriptor(fromProgram.write), errors])
            return (process, toProgram.write, fromProgram.read)
        }
    }

    private static func pipe() -> (read: Int32, write: Int32) {
        var ends: [Int32] = [-1, -1]
        _ = Glibc.pipe(&ends)
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }

    deinit {
        closeInput()
        close(output)
    }

    var id: pid_t { process.id }

    func answer(_ text: String) { send(["answer": text]) }

    func command(_ text: String) { send(["command": text]) }

    /// Any bytes, as they are.
    func send(bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(input, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR else { return }
            rest = rest.dropFirst(max(0, count))
        }
    }

    func closeInput() {
        if isInputOpen { close(input) }
        isInputOpen = false
    }

    func kill() { process.signal(SIGKILL) }

    func signal(_ number: Int32) { process.signal(number) }

    func waitForEnd() throws -> PseudoTerminal.Ending { try process.waitForEnd() }

    /// The next line; nil when the program has closed its output, or was killed within a line.
    func next() throws -> ProtocolLine? {
        while true {
            if let end = waiting.firstIndex(of: 10) {
                let line = waiting[..<end]
                waiting.removeFirst(end + 1)
                return try JSONDecoder().decode(ProtocolLine.self, from: Data(line))
            }
            guard isOutputOpen, try takeOutput() else { return nil }
        }
    }

    /// Lines up to the next question, which is the last; without a question at the end of the output.
    func untilQuestion() throws -> [ProtocolLine] {
        var lines: [ProtocolLine] = []
        while let line = try next() {
            lines.append(line)
            if line.type == "question" { break }
        }
        return lines
    }

    /// The next question; nil when there is none.
    func question() throws -> ProtocolLine? { try untilQuestion().last.flatMap { $0.type == "question" ? $0 : nil } }

    private func send(_ object: [String: String]) {
        guard let data = try? JSONEncoder().encode(object) else { return }
        send(bytes: Array(data) + [10])
    }

    private func takeOutput() throws -> Bool {
        var wanted = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
        guard poll(&wanted, 1, 60_000) > 0 else {
            throw PseudoTerminal.Failure.stillRunning(shown: String(decoding: waiting.suffix(300), as: UTF8.self))
        }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = read(output, &buffer, buffer.count)
        if count > 0 { waiting += buffer[..<count] }
        isOutputOpen = count > 0
        return isOutputOpen
    }
}

/// A line the program sends, as far as the tests look at it.
struct ProtocolLine: Decodable {
    struct Choice: Decodable {
        let id: String
        let text: String
    }

    let type: String
    let role: String?
    let id: String?
    let kind: String?
    let choices: [Choice]?
    let proposal: String?
    let document: String?
    /// What was said; of a question all its lines.
    let text: Text?

    var isEcho: Bool { role == "echo" }

    /// A text is one string in what is said, and several in a question.
    struct Text: Decodable {
        let lines: [String]

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            lines = try (try? container.decode([String].self)) ?? [container.decode(String.self)]
        }
    }
}
