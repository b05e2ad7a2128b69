import Glibc

/// A person at a terminal, their line edited by GNU readline.
final class ReadlineTerminal: Terminal {
    private let input: InputSource
    private let output: ScreenOutput
    private let settings: TerminalSettings
    private let library: ReadlineLibrary
    private var decoder = KeyDecoder()

    /// Fails where input is no tty or the terminal cannot move its cursor.
    init?(input: InputSource, output: ScreenOutput) {
        guard let library = ReadlineLibrary(),
            let settings = TerminalSettings(descriptor: input.descriptor, farewell: PasteMarks.off)
        else { return nil }
        self.input = input
        self.output = output
        self.library = library
        self.settings = settings
        settings.enter(.working)
        library.showChoices = { choices in output.write(choices.map { StyledLine("  " + $0, hangingIndent: 4) }) }
    }

    var width: Int { output.width }
    var isInteractive: Bool { true }
    var outputFailure: Int32? { output.failure }

    func write(_ lines: [StyledLine]) { output.write(lines) }

    func clearScreenAndScrollback() {
        library.forgetHistory()
        output.write(raw: "\u{1B}[H\u{1B}[2J\u{1B}[3J")
    }

    func read(_ request: LineRequest) -> LineEvent {
        if let code = output.failure { return .failed(errno: code) }
        settings.enter(.editing)
        defer { settings.enter(.working) }
        let early = input.pendingBytes()
        let (above, prompt) = request.prompt.splitAtLastLine()
        if let above { output.write([above]) }
        output.write(raw: "\(PasteMarks.on)")
        defer { output.write(raw: "\(PasteMarks.off)") }
        library.candidates = request.completions.map(printable)
        library.begin(
            prompt: output.encoded(prompt, marks: promptMarks), text: request.answerText(request.prefill))
        var reading = LineReading(request: request, library: library, decoder: decoder)
        defer { decoder = reading.decoder }
        reading.takeEarly(early)
        var outcome = LineReading.Outcome.goesOn
        while true {
            switch outcome {
            case .ends(let event): return event
            case .suspends:
                suspend()
                outcome = reading.takeKeys()
            case .goesOn: outcome = reading.take(input.wait(milliseconds: reading.patience))
            case .continues:
                settings.enter(.editing)
                library.redraw()
                outcome = .goesOn
            }
        }
    }

    func readSecret(prompt: StyledLine) -> LineEvent {
        if let code = output.failure { return .failed(errno: code) }
        defer { settings.enter(.working) }
        decoder = KeyDecoder()
        return SecretReading(input: input, output: output, settings: settings).read(prompt: prompt)
    }

    private func suspend() {
        library.stepBelow()
        output.write(raw: "\(PasteMarks.off)")
        settings.enter(.original)
        input.signals?.stopProcess()
        settings.enter(.editing)
        output.write(raw: "\(PasteMarks.on)")
        library.redraw()
    }
}

/// What readline wants around bytes of a prompt that take no column (`RL_PROMPT_START_IGNORE`, `…END…`).
private let promptMarks = (start: "\u{1}", end: "\u{2}")

/// Turn on and off that the terminal marks pasted text (xterm, DEC private mode 2004).
enum PasteMarks {
    static let on: StaticString = "\u{1B}[?2004h"
    static let off: StaticString = "\u{1B}[?2004l"
}
