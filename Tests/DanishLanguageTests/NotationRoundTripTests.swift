import CalendarValues
import Foundation
import Testing

/// Notation and JSON of generated values; here beside the generator.
@Suite struct NotationRoundTripTests {
    @Test func everyGeneratedValueIsReadBackFromItsNotation() throws {
        var generator = ValueGenerator(seed: 141)
        let today = try #require(Day("2026-11-21"))
        for _ in 0..<6_000 {
            let value = generator.expression(today: today)
            let read = TimeExpression(notation: value.notation, kind: value.kind, rrule: value.rrule)
            if case .frequency(let frequency) = value, frequency.rrule == nil {
                #expect(read == .frequency(Frequency(frequency.rate, bound: frequency.bound)), "\(value.notation)")
            } else {
                #expect(read == value, "\(value.kind) \(value.notation)")
            }
        }
    }

    @Test func everyGeneratedValueSurvivesJSON() throws {
        var generator = ValueGenerator(seed: 110)
        let today = try #require(Day("2026-11-21"))
        for _ in 0..<1_000 {
            let value = generator.expression(today: today)
            if case .frequency(let frequency) = value, frequency.rrule == nil, frequency.days != nil { continue }
            let read = try JSONDecoder().decode(TimeExpression.self, from: JSONEncoder().encode(value))
            #expect(read == value, "\(value.notation)")
        }
    }
}
