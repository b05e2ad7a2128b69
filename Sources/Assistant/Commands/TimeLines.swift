import CalendarValues
import DanishLanguage
import Foundation
import Messages

extension Program {
    /// `handleplan forstå`: time phrases on standard input → readings; true where a line says no time. Never opens the store.
    ///
    /// `reference` is `YYYY-MM-DD` or `YYYY-MM-DDThh:mm`; nil is now.
    public func readTimes(asJSON: Bool, reference: String?, explains: Bool) throws -> Bool {
        let moment = try reference.map(moment) ?? ReferenceTime(today: clock.now().day, time: clock.now().time)
        let reader = resources.timeReader
        var found = false
        var number = 0
        while let line = try nextLine(&number) {
            let reading = reader.read(line, at: moment)
            found = found || reading == nil
            if asJSON {
                printJSON(
                    ReadTime(line, reading, plain: reading.flatMap { resources.danish.text($0, today: moment.today) })
                )
            } else {
                print(described(line, reading, moment.today))
                if explains { reading?.explanation.forEach { print("  · \($0)") } }
            }
        }
        return found
    }

    private func moment(_ text: String) throws -> ReferenceTime {
        guard let moment = Moment(text) else { throw Trouble(.wrongUse, "badDay", ["value": .text(text)]) }
        return ReferenceTime(today: moment.day, time: moment.time)
    }

    private func described(_ line: String, _ reading: TimeReading?, _ today: Day) -> String {
        guard let reading else { return "\(line) → –" }
        let others = reading.alternatives.map { resources.danish.text($0, today: today) }
        let plain = resources.danish.text(reading, today: today) ?? "–"
        return "\(line) → \(([plain] + others).joined(separator: " / "))"
    }
}

private struct ReadTime: Encodable {
    let text: String
    let kind: String
    let value: String
    let alternatives: [String]
    let rrule: String?
    let plain: String?
    let ask: Bool
    let problem: String?

    init(_ text: String, _ reading: TimeReading?, plain: String?) {
        self.text = text
        kind = reading?.value.kind ?? "none"
        value = reading?.value.notation ?? ""
        alternatives = reading?.alternatives.map(\.notation) ?? []
        rrule = reading?.rrule
        self.plain = plain
        ask = reading?.ask ?? false
        problem = reading?.problem?.rawValue
    }
}
