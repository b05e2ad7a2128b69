@preconcurrency import CReadline
import Glibc

/// GNU readline, set up once: its state is global, so everything that touches it from C stands in this file.
///
/// Readline never reads the terminal itself: it is given keys, one at a time, through `feed`. It never sets the
/// terminal's mode and never handles a signal.
final class ReadlineLibrary {
    /// Called when Tab leaves more than one choice; the cursor stands on a fresh line.
    var showChoices: ([String]) -> Void = { _ in }
    /// Whole answers to complete to.
    var candidates: [String] = []

    fileprivate var keys: ArraySlice<UInt8> = []
    fileprivate var accepted: String?
    private let keymap: Keymap

    /// Fails where the terminal cannot move its cursor up, for readline then redraws by writing everything again.
    init?() {
        withoutInitFile { _ = rl_initialize() }
        guard rl_get_termcap("up") != nil, let keymap = rl_make_bare_keymap() else { return nil }
        self.keymap = keymap
        for (name, value) in readlineVariables { rl_variable_bind(name, value) }
        for (keys, command) in editingKeys {
            rl_bind_keyseq_in_map(keySequence(keys), rl_named_function(command), keymap)
        }
        rl_set_keymap(keymap)
        installHooks()
    }

    /// Shows the prompt with `text` after it, ready to be edited.
    func begin(prompt: String, text: String) {
        library = self
        accepted = nil
        using_history()
        rl_callback_handler_install(prompt) { line in
            library?.accepted = line.map { String(cString: $0) } ?? ""
            free(line)
            rl_callback_handler_remove()
        }
        insert(text)
    }

    /// Types text at the cursor.
    func insert(_ text: String) {
        guard !text.isEmpty else { return }
        rl_insert_text(text)
        rl_last_func = nil
        rl_redisplay()
    }

    /// Hands one key to readline's command for it; a key that is not bound does nothing.
    func feed(_ key: [UInt8]) {
        guard editingKeys.contains(where: { $0.keys == key }) else { return }
        keys = key[...]
        while !keys.isEmpty, accepted == nil { rl_callback_read_char() }
    }

    /// Ends the line where it is, moves below it, and returns its text.
    func accept() -> String {
        feed([0x0D])
        return accepted ?? ""
    }

    /// Ends the line without its text, which stays on the screen with `mark` after it.
    func abandon(mark: String) {
        rl_point = rl_end
        rl_redisplay()
        fputs(mark, rl_outstream)
        rl_replace_line("", 1)
        feed([0x0D])
    }

    /// The text as it stands.
    var text: String { rl_line_buffer.map { String(cString: $0) } ?? "" }

    /// Bytes of the text as it stands.
    var length: Int { Int(rl_end) }

    /// Moves below the line, which stays on the screen.
    func stepBelow() {
        let point = rl_point
        rl_point = rl_end
        rl_redisplay()
        rl_point = point
        rl_crlf()
        fflush(rl_outstream)
    }

    /// Draws the line again on the row where the cursor is.
    func redraw() {
        rl_on_new_line()
        rl_redisplay()
    }

    /// Draws the line again for a screen that has changed its size.
    func resized() { rl_resize_terminal() }

    /// Lets the answer be called back by the up arrow; memory only.
    func remember(_ text: String) {
        if history_length > 0, let last = history_get(history_base + history_length - 1)?.pointee.line,
            String(cString: last) == text
        {
            return
        }
        add_history(text)
    }

    func forgetHistory() { clear_history() }

    private func installHooks() {
        rl_getc_function = { _ in library?.keys.popFirst().map(Int32.init) ?? EOF }
        rl_input_available_hook = { library?.keys.isEmpty == false ? 1 : 0 }
        rl_attempted_completion_function = { typed, _, _ in
            rl_attempted_completion_over = 1
            // Readline sets these anew at every completion.
            rl_completion_suppress_append = 1
            rl_sort_completion_matches = 0
            guard let typed, let library else { return nil }
            return Completion(typed: String(cString: typed), candidates: library.candidates).map(matchArray) ?? nil
        }
        rl_completion_display_matches_hook = { matches, count, _ in
            guard let matches, count > 0 else { return }
            let choices = (1...Int(count)).compactMap { matches[$0].map { String(cString: $0) } }
            rl_crlf()
            fflush(rl_outstream)
            library?.showChoices(choices)
            rl_on_new_line()
            rl_forced_update_display()
        }
    }
}

/// The one instance readline's callbacks find their way back to; set by `begin`.
nonisolated(unsafe) private weak var library: ReadlineLibrary?

/// Readline's own configuration (readline(3), "Readline Variables"), over whatever an init file might say.
private let readlineVariables = [
    ("editing-mode", "emacs"), ("bell-style", "none"), ("show-all-if-ambiguous", "on"), ("page-completions", "off"),
    ("completion-query-items", "0"), ("bind-tty-special-chars", "off"), ("revert-all-at-newline", "on"),
    ("enable-bracketed-paste", "off"), ("enable-active-region", "off"), ("blink-matching-paren", "off"),
    ("input-meta", "on"), ("output-meta", "on"), ("convert-meta", "off"), ("horizontal-scroll-mode", "off"),
    ("show-mode-in-prompt", "off"), ("echo-control-characters", "off"), ("completion-prefix-display-length", "0"),
]

/// Runs the first initialisation with `/dev/null` as init file: one of the user's could rewrite what is typed (macros).
private func withoutInitFile(_ initialise: () -> Void) {
    rl_readline_name = UnsafePointer(strdup("handleplan"))
    rl_catch_signals = 0
    rl_catch_sigwinch = 0
    rl_change_environment = 0
    rl_prep_term_function = { _ in _ = rl_tty_set_echoing(1) }
    rl_deprep_term_function = {}
    rl_completer_word_break_characters = UnsafePointer(strdup(""))
    rl_basic_word_break_characters = UnsafePointer(strdup(""))
    stifle_history(200)
    let usual = getenv("INPUTRC").map { String(cString: $0) }
    setenv("INPUTRC", "/dev/null", 1)
    initialise()
    if let usual { setenv("INPUTRC", usual, 1) } else { unsetenv("INPUTRC") }
}

/// A key sequence in the notation of init files: every byte as an octal escape.
private func keySequence(_ keys: [UInt8]) -> String {
    keys.map { "\\" + String($0 >> 6) + String($0 >> 3 & 7) + String($0 & 7) }.joined()
}

/// What readline expects: what to insert, then the choices, then nil; all of it freed by readline.
private func matchArray(_ completion: Completion) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    let choices = completion.choices.count == 1 ? [] : completion.choices
    let size = (choices.count + 2) * MemoryLayout<UnsafeMutablePointer<CChar>?>.stride
    guard let memory = malloc(size) else { return nil }
    let array = memory.bindMemory(to: UnsafeMutablePointer<CChar>?.self, capacity: choices.count + 2)
    for (index, text) in ([completion.text] + choices).enumerated() { array[index] = strdup(text) }
    array[choices.count + 1] = nil
    return array
}

/// Whether this readline has a command of that name.
func hasReadlineCommand(_ name: String) -> Bool { rl_named_function(name) != nil }
