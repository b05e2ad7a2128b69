import Assistant
import Foundation

func finish(_ exit: Trouble.Exit) -> Never { Foundation.exit(exit.rawValue) }

func finish(printing text: String, _ exit: Trouble.Exit) -> Never {
    print(text)
    finish(exit)
}

/// Trouble goes to standard error in one place, so that standard output stays what was asked for.
func finish(_ report: ErrorReport) -> Never {
    for line in report.lines { try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8)) }
    Foundation.exit(report.exitCode)
}
