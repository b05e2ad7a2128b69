import Glibc

// Usage: EmbedGenerator OUTPUT ROOT FILE… — writes a Swift file that holds each FILE's text under its path below ROOT.
// Only Glibc: the generator is built and run before the program, on every clean build.

func contents(of path: String) -> String {
    guard let file = fopen(path, "r") else { fatalError("cannot open \(path)") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return String(decoding: bytes, as: UTF8.self)
}

/// The text as a raw string literal; the fence of `#` is longer than any in the text.
func literal(_ text: String) -> String {
    let fence = "#####"
    return "\(fence)\"\"\"\n\(text)\n\"\"\"\(fence)"
}

let arguments = CommandLine.arguments
let root = arguments[2].hasSuffix("/") ? arguments[2] : arguments[2] + "/"
let entries = arguments.dropFirst(3).map { path in
    "    (\"\(path.dropFirst(root.count))\", \(literal(contents(of: path)))),"
}
let source = """
    /// The files of `dialogues/` and `locales/` as they were when the program was built: path and text.
    let embeddedFiles: [(path: StaticString, text: StaticString)] = [
    \(entries.joined(separator: "\n"))
    ]

    """
guard let output = fopen(arguments[1], "w") else { fatalError("cannot write \(arguments[1])") }
fputs(source, output)
fclose(output)
