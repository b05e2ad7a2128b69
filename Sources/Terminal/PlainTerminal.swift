import Glibc

/// Whole lines in and out without any cursor code: a pipe, or a terminal in accessible mode.
///
/// On a terminal the tty's own line editing is used. What stands there already is said in words instead of being filled
/// in; Enter alone accepts it, anything typed replaces it. Each line of a pipe is one answer; lines that come together on
/// a terminal are one.
final class PlainTerminal: Terminal {
    private let input: InputSource
    private let output: ScreenOutput
    private let standingText: (String) -> String
    private let settings: TerminalSettings?
    private let limit: Int
    private var cutter: LineCutter
    private var cuts: ArraySlice<LineCutter.Cut> = []

    init(input: InputSource, output: ScreenOutput, standingText: @escaping (String) -> String) {
        self.input = input
        self.output = output
        self.standingText = standingText
        settings = TerminalSettings(descriptor: input.descriptor)
        // The tty gives a longer line only in part (N_TTY_BUF_SIZE in Linux), and does not say so.
        limit = settings == nil ? longestLine : 4094
        cutter = LineCutter(
            limit: limit,
            controlKeys: settings == nil ? [] : [ControlKey.interrupt, ControlKey.suspend])
    }

    var width: Int { output.width }
    var isInteractive: Bool { settings != nil && isatty(output.descriptor) == 1 }
    var outputFailure: Int32? { output.failure }

    func write(_ lines: [StyledLine]) { output.write(lines) }

    func clearScreenAndScrollback() {
        if let rows = output.size?.rows { output.write(raw: String(repeating: "\n", count: rows)) }
    }

    func read(_ request: LineRequest) -> LineEvent {
        settings?.enter(.wholeLines)
        defer { settings?.enter(.original) }
        var standing = request.answerText(request.prefill)
        if settings != nil, let early = typedEarly(request) { standing = early }
        while true {
            show(request.prompt, standing: standing)
            if let code = output.failure { return .failed(errno: code) }
            switch nextLine(request) {
            case .ends(.line("")): return standing.contains("\u{FFFD}") ? .invalidEncoding : .line(standing)
            case .ends(let event): return event
            case .suspends(let partial):
                suspend()
                if !partial.isEmpty { standing = partial }
            }
        }
    }

    func readSecret(prompt: StyledLine) -> LineEvent {
        guard let settings else { return read(LineRequest(prompt: prompt)) }
        if let code = output.failure { return .failed(errno: code) }
        defer { settings.enter(.original) }
        return SecretReading(input: input, output: output, settings: settings).read(prompt: prompt)
    }

    private enum Outcome {
        case ends(LineEvent)
        case suspends(partial: String)
    }

    private func show(_ prompt: StyledLine, standing: String) {
        let (above, last) = prompt.splitAtLastLine()
        var lines = above.map { [$0] } ?? []
        if !standing.isEmpty { lines.append(StyledLine(standingText(standing))) }
        output.write(lines)
        output.write(raw: printable(last.text))
    }

    /// What was typed while the program worked: it stands there, but does not answer.
    private func typedEarly(_ request: LineRequest) -> String? {
        let text = String(decoding: takeWaiting(), as: UTF8.self)
        return text.isEmpty ? nil : request.answerText(text.trimmingBreaks())
    }

    /// All that was typed, the tty's unfinished line too, which only comes out when the tty keeps no lines.
    private func takeWaiting(within milliseconds: Int32 = 0) -> [UInt8] {
        guard let settings else { return [] }
        settings.enter(.working)
        defer { settings.enter(.wholeLines) }
        let ended: [UInt8] = cutter.rest
        cutter = LineCutter(limit: limit, controlKeys: cutter.controlKeys)
        return ended + input.pendingBytes(within: milliseconds).filter { $0 != 0 }
    }

    private func nextLine(_ request: LineRequest) -> Outcome {
        while true {
            if let cut = cuts.popFirst() { return outcome(of: cut, request) }
            switch input.wait() {
            case .bytes(let bytes): cuts = cutter.append(bytes)[...]
            case .signal(SIGINT): return .ends(.interrupted(hadText: !cutter.rest.isEmpty))
            case .signal(SIGTSTP): return .suspends(partial: "")
            case .signal(let signal) where signal == SIGTERM || signal == SIGHUP: return .ends(terminated(by: signal))
            case .signal(SIGCONT): settings?.enter(.wholeLines)
            case .signal, .timeout: break
            case .end where settings != nil && !cutter.rest.isEmpty: break
            case .end: return cutter.finish().map { outcome(of: $0, request) } ?? .ends(.endOfInput)
            case .hangup: return .ends(terminated(by: SIGHUP))
            case .failure(let code): return .ends(.failed(errno: code))
            }
        }
    }

    private func outcome(of cut: LineCutter.Cut, _ request: LineRequest) -> Outcome {
        switch cut {
        case .line(let bytes): return .ends(answer(settings == nil ? bytes : joined(bytes), request))
        case .tooLong: return .ends(.tooLong(limit: limit))
        case .control(let key, let bytes):
            output.write(raw: "\n")
            if key == ControlKey.suspend {
                return .suspends(partial: request.answerText(String(decoding: bytes, as: UTF8.self)))
            }
            return .ends(.interrupted(hadText: !bytes.isEmpty))
        }
    }

    /// The line and all that came with it: a paste of several lines is one answer.
    private func joined(_ first: [UInt8]) -> [UInt8] {
        var bytes = first
        for case .line(let more) in cuts { bytes += [0x0A] + more }
        cuts = []
        let waiting = takeWaiting(within: 40)
        return waiting.isEmpty ? bytes : bytes + [0x0A] + waiting
    }

    private func answer(_ bytes: [UInt8], _ request: LineRequest) -> LineEvent {
        guard let text = String(validating: bytes, as: UTF8.self) else { return .invalidEncoding }
        return .line(request.answerText(text.trimmingBreaks()))
    }

    private func terminated(by signal: Int32) -> LineEvent {
        .terminated(signal: signal, partial: String(decoding: cutter.rest, as: UTF8.self))
    }

    private func suspend() {
        settings?.enter(.original)
        input.signals?.stopProcess()
        settings?.enter(.wholeLines)
    }
}
