/// Which keys edit a line, and the readline command each is bound to.
///
/// Nothing else is bound: no macros, no search that takes keys of its own, no re-reading of init files, no vi mode, and no
/// command that accepts a line (Alt-# and Ctrl-O do by default). Enter, Tab, Ctrl-C, Ctrl-D and Ctrl-Z are decided upon
/// before they reach readline.
let editingKeys: [(keys: [UInt8], command: String)] =
    controlKeys + cursorKeys + altKeys

private let controlKeys: [(keys: [UInt8], command: String)] = [
    ([0x01], "beginning-of-line"), ([0x02], "backward-char"), ([0x04], "delete-char"), ([0x05], "end-of-line"),
    ([0x06], "forward-char"), ([0x08], "backward-delete-char"), ([0x09], "complete"), ([0x0B], "kill-line"),
    ([0x0C], "clear-screen"), ([0x0D], "accept-line"), ([0x0E], "next-history"), ([0x10], "previous-history"),
    ([0x14], "transpose-chars"), ([0x15], "unix-line-discard"), ([0x17], "unix-word-rubout"), ([0x19], "yank"),
    ([0x1F], "undo"), ([0x7F], "backward-delete-char"),
]

/// As xterm, the Linux console, rxvt and tmux send them.
private let cursorKeys: [(keys: [UInt8], command: String)] = [
    ("[A", "previous-history"), ("[B", "next-history"), ("[C", "forward-char"), ("[D", "backward-char"),
    ("OA", "previous-history"), ("OB", "next-history"), ("OC", "forward-char"), ("OD", "backward-char"),
    ("[H", "beginning-of-line"), ("OH", "beginning-of-line"), ("[1~", "beginning-of-line"),
    ("[7~", "beginning-of-line"),
    ("[F", "end-of-line"), ("OF", "end-of-line"), ("[4~", "end-of-line"), ("[8~", "end-of-line"),
    ("[3~", "delete-char"), ("[3;5~", "kill-word"),
    ("[1;5C", "forward-word"), ("[1;3C", "forward-word"), ("Oc", "forward-word"),
    ("[1;5D", "backward-word"), ("[1;3D", "backward-word"), ("Od", "backward-word"),
].map { (keys: [0x1B] + Array($0.0.utf8), command: $0.1) }

private let altKeys: [(keys: [UInt8], command: String)] = [
    ("b", "backward-word"), ("f", "forward-word"), ("d", "kill-word"), ("\u{7F}", "backward-kill-word"),
    ("y", "yank-pop"),
].map { (keys: [0x1B] + Array($0.0.utf8), command: $0.1) }
