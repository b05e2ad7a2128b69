import CalendarValues

/// Which of several readings in a line is meant.
enum TimeChoice {
    static func choose(from readings: [TimeReading]) -> TimeReading? {
        guard let best = readings.map(rank).max() else { return nil }
        let candidates = readings.filter { rank($0) == best }
        guard var chosen = candidates.first else { return nil }
        let others = candidates.dropFirst().filter { $0.value != chosen.value }
        if !others.isEmpty {
            chosen.alternatives = (chosen.alternatives + others.map(\.value)).uniqued()
            chosen.ask = true
        }
        return chosen
    }

    /// A value goes before a condition, a condition before "snart".
    private static func rank(_ reading: TimeReading) -> Int {
        switch reading.value {
        case .vague(.unknown): reading.problem == nil ? 0 : 2
        case .conditional: 1
        default: 2
        }
    }
}
