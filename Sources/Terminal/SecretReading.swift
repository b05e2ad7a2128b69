import Glibc

/// A line that is not shown and kept nowhere: no readline, no history; what was typed before the prompt is thrown away.
struct SecretReading {
    let input: InputSource
    let output: ScreenOutput
    let settings: TerminalSettings

    /// The caller restores the settings afterwards.
    func read(prompt: StyledLine) -> LineEvent {
        settings.enter(.editing)
        settings.discardInput()
        output.write(raw: output.encoded(prompt))
        let event = typedSecret(prompt)
        output.write(raw: "\n")
        settings.discardInput()
        return event
    }

    private func typedSecret(_ prompt: StyledLine) -> LineEvent {
        var decoder = KeyDecoder()
        var secret = ""
        while true {
            let keys: [Key]
            switch input.wait(milliseconds: decoder.unfinished == .sequence ? 50 : -1) {
            case .bytes(let bytes): keys = decoder.decode(bytes)
            case .timeout: keys = decoder.expire()
            case .signal(SIGINT): return .interrupted(hadText: !secret.isEmpty)
            case .signal(SIGTSTP): keys = [.control(ControlKey.suspend)]
            case .signal(let signal) where signal == SIGTERM || signal == SIGHUP:
                return .terminated(signal: signal, partial: "")
            case .signal:
                settings.enter(.editing)
                keys = []
            case .end, .hangup: return .terminated(signal: SIGHUP, partial: "")
            case .failure(let code): return .failed(errno: code)
            }
            for key in keys {
                if key == .control(ControlKey.suspend) { suspend(prompt) }
                if let event = take(key, &secret) { return event }
            }
        }
    }

    private func take(_ key: Key, _ secret: inout String) -> LineEvent? {
        switch key {
        case .text(let text), .paste(let text): secret += text.prefix(longestLine)
        case .invalid: secret += "\u{FFFD}"
        case .control(0x08), .control(0x7F): _ = secret.popLast()
        case .control(0x15): secret = ""
        case .control(ControlKey.interrupt): return .interrupted(hadText: !secret.isEmpty)
        case .control(ControlKey.quit): return .terminated(signal: SIGQUIT, partial: "")
        case .control(ControlKey.endOfInput) where secret.isEmpty: return .endOfInput
        case .enter:
            if secret.utf8.count > longestLine { return .tooLong(limit: longestLine) }
            return secret.unicodeScalars.contains("\u{FFFD}") ? .invalidEncoding : .line(secret)
        default: break
        }
        return nil
    }

    private func suspend(_ prompt: StyledLine) {
        output.write(raw: "\n")
        settings.enter(.original)
        input.signals?.stopProcess()
        settings.enter(.editing)
        output.write(raw: output.encoded(prompt))
    }
}
