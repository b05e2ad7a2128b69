import Foundation
import PseudoTerminal

/// How long it takes from an answer to the next question, over lines of JSON and on a terminal.
struct Answers {
    let place: Place

    /// The beginning of a meeting with ten people in it: enough questions, whatever comes after them.
    static let count = 45

    private static let words = [
        "caseworker.name": "Karin Dam", "caseworker.phone": "12 34 56 78", "meeting.day": "i dag",
        "citizen.name": "Åse Bæk",
        "person.name": "Nora Øst", "person.role": "1", "person.phone": "12 34 56 78", "person.present": "nej",
    ]

    /// Figures, and the answers given.
    func overJSON(meetings: Int) throws -> (figures: Figures, script: [String]) {
        var times: [Double] = []
        var script: [String] = []
        for _ in 0..<meetings {
            let meeting = try PipedMeeting(place)
            var question = try meeting.question()
            script = []
            for _ in 0..<Answers.count {
                let words = Answers.words[question] ?? "ikke relevant"
                script.append(words)
                times.append(try Figures.seconds { question = try meeting.answer(words) })
            }
            meeting.end()
        }
        return (Figures("answer to next question, JSON lines", times), script)
    }

    /// The same answers typed; the time from Enter until the next prompt stands there.
    func onTerminal(_ script: [String], meetings: Int) throws -> Figures {
        var times: [Double] = []
        for _ in 0..<meetings {
            let terminal = try PseudoTerminal(
                place.program, ["møde", "--adgang-fil", place.passphraseFile], environment: place.environment,
                columns: 200)
            let prompt = "\u{1B}[?2004h"
            try terminal.expect(prompt)
            // Up to the citizen's number, which is read without echo and so without the editor's prompt.
            for words in script.prefix(5) {
                // What is offered is erased first.
                terminal.send("\u{5}\u{15}" + words)
                try terminal.expect(words)
                usleep(60_000)
                times.append(
                    try Figures.seconds {
                        terminal.send("\r")
                        try terminal.expect(prompt)
                    })
            }
            terminal.signal(SIGTERM)
            _ = try terminal.waitForEnd()
        }
        return Figures("answer to next prompt, terminal", times)
    }
}

/// A meeting over pipes.
private final class PipedMeeting {
    private struct Line: Decodable {
        let type: String
        let id: String?
    }

    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private var waiting = Data()

    init(_ place: Place) throws {
        process.executableURL = URL(fileURLWithPath: place.program)
        process.arguments = ["møde", "--protokol", "json", "--adgang-fil", place.passphraseFile]
        process.environment = place.environment
        process.standardInput = input
        process.standardOutput = output
        try process.run()
    }

    func answer(_ words: String) throws -> String {
        input.fileHandleForWriting.write(Data("{\"answer\":\"\(words)\"}\n".utf8))
        return try question()
    }

    /// The field of the next question.
    func question() throws -> String {
        while true {
            while let end = waiting.firstIndex(of: 10) {
                let line = try JSONDecoder().decode(Line.self, from: waiting[..<end])
                waiting = Data(waiting[(end + 1)...])
                if line.type == "question", let id = line.id { return String(id.prefix { $0 != "[" }) }
            }
            let more = output.fileHandleForReading.availableData
            guard !more.isEmpty else { throw Failed(program: "meeting", status: 0) }
            waiting += more
        }
    }

    func end() {
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
    }
}
