import Glibc

/// One answer in the making in readline: keys and signals in, at most one event out.
///
/// An Enter is an answer only when nothing follows it at once: the lines of a paste, marked by the terminal or not, stay
/// in one answer.
struct LineReading {
    /// What a key or signal led to.
    enum Outcome {
        case goesOn
        /// The process is to be stopped, as by Ctrl-Z.
        case suspends
        /// The process was stopped and goes on: the tty's settings may be another program's.
        case continues
        case ends(LineEvent)
    }

    private let request: LineRequest
    private let library: ReadlineLibrary
    private(set) var decoder: KeyDecoder
    private var keys: ArraySlice<Key> = []
    private var heldBreaks = 0
    private var arrivedTogether = false
    private var lastArrival: Int64 = 0
    private var isTooLong = false

    init(request: LineRequest, library: ReadlineLibrary, decoder: KeyDecoder) {
        self.request = request
        self.library = library
        self.decoder = decoder
    }

    /// How long to wait for more, in milliseconds; negative for ever.
    ///
    /// A paste arrives in large pieces, so an Enter that came with other keys is waited on longer than one that was
    /// struck alone.
    var patience: Int32 {
        switch decoder.unfinished {
        case .sequence: 50
        case .paste: 1000
        case .character, nil: heldBreaks == 0 ? -1 : arrivedTogether ? 40 : 5
        }
    }

    /// Keys struck while the program worked: they stand in this line, but their Enter does not answer it.
    ///
    /// Nothing else typed then has an effect: Ctrl-C and Ctrl-Z came as signals.
    mutating func takeEarly(_ bytes: [UInt8]) {
        for key in decoder.decode(bytes) where key == .enter || key.isText { _ = take(key) }
        heldBreaks = 0
    }

    mutating func take(_ arrival: InputSource.Arrival) -> Outcome {
        switch arrival {
        case .bytes(let bytes):
            let now = monotonicMilliseconds()
            arrivedTogether = bytes.count > 1 || now - lastArrival < 20
            lastArrival = now
            keys += decoder.decode(bytes)
            return takeKeys()
        case .timeout where decoder.unfinished != nil:
            keys += decoder.expire()
            return takeKeys()
        case .timeout: return .ends(answer())
        case .signal(let signal): return take(signal: signal)
        case .end, .hangup: return .ends(terminated(by: SIGHUP))
        case .failure(let code): return .ends(.failed(errno: code))
        }
    }

    /// Takes the keys that have arrived, up to the first that does more than edit.
    mutating func takeKeys() -> Outcome {
        while let key = keys.popFirst() {
            let isPastedTab = key == .tab && keys.first?.isText == true
            let outcome = take(isPastedTab ? .text(" ") : key)
            if case .goesOn = outcome { continue }
            return outcome
        }
        return .goesOn
    }

    private mutating func take(_ key: Key) -> Outcome {
        switch key {
        case .text(let text): insert(text)
        case .paste(let text): insert(text.trimmingBreaks())
        case .invalid: insert("\u{FFFD}")
        case .enter: heldBreaks += 1
        case .tab: edit([0x09])
        case .sequence(let bytes): edit(bytes)
        case .control(ControlKey.interrupt): return .ends(interrupted())
        case .control(ControlKey.suspend): return .suspends
        case .control(ControlKey.quit): return .ends(terminated(by: SIGQUIT))
        case .control(ControlKey.endOfInput) where library.length == 0 && heldBreaks == 0:
            library.abandon(mark: "")
            return .ends(.endOfInput)
        case .control(let byte): edit([byte])
        }
        return .goesOn
    }

    private func take(signal: Int32) -> Outcome {
        switch signal {
        case SIGINT: return .ends(interrupted())
        case SIGTERM, SIGHUP: return .ends(terminated(by: signal))
        case SIGTSTP: return .suspends
        case SIGCONT: return .continues
        default:
            library.resized()
            return .goesOn
        }
    }

    private mutating func edit(_ keys: [UInt8]) {
        insertHeldBreaks()
        library.feed(keys)
    }

    private mutating func insert(_ text: String) {
        insertHeldBreaks()
        let clean = request.answerText(text)
        isTooLong = isTooLong || library.length + clean.utf8.count > longestLine
        if !isTooLong { library.insert(clean) }
    }

    private mutating func insertHeldBreaks() {
        if heldBreaks > 0, library.length > 0 {
            library.insert(request.isMultiline ? String(repeating: "\n", count: heldBreaks) : " ")
        }
        heldBreaks = 0
    }

    private func answer() -> LineEvent {
        // Cleaned again: erasing may have parted what belonged together, as the halves of an emoji.
        let text = request.answerText(library.accept())
        if isTooLong { return .tooLong(limit: longestLine) }
        if text.unicodeScalars.contains("\u{FFFD}") { return .invalidEncoding }
        if request.isRemembered, !text.isEmpty { library.remember(text) }
        return .line(text)
    }

    private func interrupted() -> LineEvent {
        let hadText = library.length > 0
        library.abandon(mark: "^C")
        return .interrupted(hadText: hadText)
    }

    private func terminated(by signal: Int32) -> LineEvent {
        let partial = library.text
        library.abandon(mark: "")
        return .terminated(signal: signal, partial: partial)
    }
}

/// Time that only goes forward, from some start.
private func monotonicMilliseconds() -> Int64 {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000
}

extension Key {
    fileprivate var isText: Bool {
        switch self {
        case .text, .paste: true
        default: false
        }
    }
}
