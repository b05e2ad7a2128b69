import Foundation

/// How long something took, several times.
struct Figures {
    let name: String
    /// Seconds, shortest first.
    private let times: [Double]

    init(_ name: String, _ times: [Double]) {
        self.name = name
        self.times = times.sorted()
    }

    /// Times `count` runs of the same thing.
    init(_ name: String, count: Int, _ work: () throws -> Void) rethrows {
        let times = try (0..<count).map { _ in try Figures.seconds(work) }
        self.init(name, times)
    }

    var shortest: Double { times.first ?? 0 }
    var median: Double { times.isEmpty ? 0 : times[times.count / 2] }
    /// Nineteen of twenty took no longer.
    var nearlyLongest: Double { times.isEmpty ? 0 : times[min(times.count - 1, times.count * 95 / 100)] }

    /// A row of the table, in milliseconds.
    var row: String {
        let numbers = [shortest, median, nearlyLongest].map { String(format: "%10.2f", $0 * 1_000) }.joined()
        return name.padding(toLength: 46, withPad: " ", startingAt: 0) + numbers + String(format: "%7d", times.count)
    }

    static let heading =
        "milliseconds".padding(toLength: 46, withPad: " ", startingAt: 0) + "       min    median       p95   runs"

    /// Seconds of a clock that only goes forward.
    static func seconds(_ work: () throws -> Void) rethrows -> Double {
        let clock = ContinuousClock()
        let duration = try clock.measure(work)
        return Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }
}
