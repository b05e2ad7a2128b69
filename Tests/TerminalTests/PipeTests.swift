import Glibc
import Testing

@testable import Terminal

@Suite struct PipeTests {
    @Test(arguments: [1, 2, 3, 5, 7, 4096])
    func linesComeWholeWhateverTheChunks(size: Int) {
        let bytes = Array("første\r\n\nblåbær 👩‍🦰\nuden linjeskift".utf8)
        let answers = ["første", "", "blåbær 👩‍🦰", "uden linjeskift"]
        #expect(events(from: bytes, chunk: size) == answers.map { .line($0) } + [.endOfInput, .endOfInput])
    }

    @Test func everyCutOfALineGivesTheSame() {
        let bytes = Array("æøå\n".utf8)
        for cut in 0...bytes.count {
            var cutter = LineCutter(limit: 10)
            let lines = cutter.append(Array(bytes[..<cut])) + cutter.append(Array(bytes[cut...]))
            #expect(lines == [.line(Array("æøå".utf8))])
        }
    }

    @Test func invalidBytesAndControlsAreNoAnswerOrMadeVisible() {
        let bytes: [UInt8] = [0x61, 0xFF, 0x0A, 0x61, 0x00, 0x1B, 0x62, 0x0A, 0xC3, 0x0A]
        #expect(events(from: bytes, chunk: 2).prefix(3) == [.invalidEncoding, .line("a␀␛b"), .invalidEncoding])
    }

    @Test func overlongLineIsRefusedAndTheNextTaken() {
        let long = [UInt8](repeating: 0x78, count: longestLine)
        let bytes = long + [0x0A] + long + [0x78, 0x0A] + long + long + long + Array("\nja\n".utf8)
        let expected: [LineEvent] = [
            .line(String(repeating: "x", count: longestLine)), .tooLong(limit: longestLine),
            .tooLong(limit: longestLine),
            .line("ja"), .endOfInput, .endOfInput,
        ]
        #expect(events(from: bytes, chunk: 10_000) == expected)
    }

    @Test func memoryOfAnOverlongLineIsBounded() {
        var cutter = LineCutter(limit: 100)
        for _ in 0..<1000 { _ = cutter.append([UInt8](repeating: 0x78, count: 1000)) }
        #expect(cutter.rest.count <= 101)
    }

    @Test func prefillIsAcceptedByAnEmptyLine() {
        let screen = Pipe()
        let terminal = terminal(reading: Array("\nnyt\n".utf8), writing: screen.writeEnd)
        let request = LineRequest(prompt: "Ret\nSvar: ", prefill: "gammelt")
        #expect(terminal.read(request) == .line("gammelt"))
        #expect(terminal.read(request) == .line("nyt"))
        #expect(screen.text() == String(repeating: "Ret\nDer står: gammelt\nSvar: ", count: 2))
    }

    @Test func failureOfTheOutputIsTold() {
        let full = open("/dev/full", O_WRONLY | O_CLOEXEC)
        defer { close(full) }
        let terminal = terminal(reading: Array("ja\n".utf8), writing: full)
        #expect(terminal.outputFailure == nil)
        terminal.write(["tekst"])
        #expect(terminal.outputFailure == ENOSPC)
        #expect(terminal.read(LineRequest(prompt: "> ")) == .failed(errno: ENOSPC))
    }

    /// All events of a pipe that is filled in chunks and closed, and one more.
    private func events(from bytes: [UInt8], chunk: Int) -> [LineEvent] {
        let null = open("/dev/null", O_WRONLY | O_CLOEXEC)
        defer { close(null) }
        let terminal = terminal(reading: bytes, chunk: chunk, writing: null)
        var events: [LineEvent] = []
        while events.last != .endOfInput { events.append(terminal.read(LineRequest(prompt: "> "))) }
        return events + [terminal.read(LineRequest(prompt: "> "))]
    }

    private func terminal(reading bytes: [UInt8], chunk: Int = 4096, writing output: Int32) -> PlainTerminal {
        let pipe = Pipe()
        pipe.fill(bytes, chunk: chunk)
        return PlainTerminal(
            input: InputSource(descriptor: pipe.readEnd, signals: nil),
            output: ScreenOutput(descriptor: output, isColoured: false), standingText: { "Der står: \($0)" })
    }
}

/// pipe(2), filled from a thread of its own, since it holds little.
private final class Pipe: Sendable {
    let readEnd: Int32
    let writeEnd: Int32

    init() {
        var ends: [Int32] = [0, 0]
        pipe(&ends)
        (readEnd, writeEnd) = (ends[0], ends[1])
    }

    /// Writes all in chunks, then closes the writing end.
    func fill(_ bytes: [UInt8], chunk: Int) {
        let end = writeEnd
        var thread = pthread_t()
        let job = Unmanaged.passRetained(Job(bytes: bytes, chunk: chunk, end: end))
        pthread_create(
            &thread, nil,
            { argument in
                guard let argument else { return nil }
                Unmanaged<Job>.fromOpaque(argument).takeRetainedValue().run()
                return nil
            }, job.toOpaque())
        pthread_detach(thread)
    }

    /// What has been written into the pipe.
    func text() -> String {
        close(writeEnd)
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = read(readEnd, &buffer, buffer.count)
        return String(decoding: buffer[..<max(0, count)], as: UTF8.self)
    }

    private final class Job: Sendable {
        let bytes: [UInt8]
        let chunk: Int
        let end: Int32

        init(bytes: [UInt8], chunk: Int, end: Int32) {
            self.bytes = bytes
            self.chunk = chunk
            self.end = end
        }

        func run() {
            for start in stride(from: 0, to: bytes.count, by: chunk) {
                let piece = Array(bytes[start..<min(start + chunk, bytes.count)])
                _ = write(end, piece, piece.count)
            }
            close(end)
        }
    }
}
