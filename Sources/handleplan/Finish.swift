import Assistant
import Foundation

/// Ends the program; what was printed but could not be written is trouble too.
func finish(_ exit: Trouble.Exit) -> Never {
    guard fflush(nil) == 0 else {
        tell(ErrorReport(Trouble(.inputOutput, "output")))
        Foundation.exit(Trouble.Exit.inputOutput.rawValue)
    }
    Foundation.exit(exit.rawValue)
}

func finish(printing text: String, _ exit: Trouble.Exit) -> Never {
    print(text)
    finish(exit)
}

func finish(_ report: ErrorReport) -> Never {
    tell(report)
    Foundation.exit(report.exitCode)
}

/// Trouble goes to standard error in one place, so that standard output stays what was asked for.
func tell(_ report: ErrorReport) {
    for line in report.lines { try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8)) }
}
