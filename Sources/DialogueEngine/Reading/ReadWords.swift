import CalendarValues
import PlanModel

/// The longest answer kept, in Characters; a page of text is about 3,000.
let longestAnswer = 20_000

extension ReadingContext {
    func words() -> Reading {
        if let closed = closesList() { return closed }
        guard line.count <= longestAnswer else {
            return refused("problem.long", ["count": .number(line.count), "limit": .number(longestAnswer)])
        }
        return accepted(.words(line))
    }

    func short(limit: Int) -> Reading {
        if let closed = closesList() { return closed }
        guard line.count <= limit else {
            return refused("problem.long", ["count": .number(line.count), "limit": .number(limit)])
        }
        guard !line.contains("\n") else { return refused("problem.lines") }
        guard line.contains(where: \.isLetter) else { return refused("problem.letters") }
        return accepted(.words(line))
    }

    func phone() -> Reading {
        let digits = line.filter { $0.isASCII && $0.isNumber }
        guard (3...15).contains(digits.count), line.count <= 60 else { return refused("problem.phone") }
        return accepted(.words(line))
    }

    /// A CPR number, a replacement number or a birth date; the digits are kept out of `words`, which are shown and printed.
    func identity() -> Reading {
        guard let identity = Identity(number: line) ?? birthDay().map(Identity.init(birthDay:)) else {
            return refused("problem.identity")
        }
        let masked = Answer(words: "", value: .identity(identity), speaker: speaker)
        return .accepted([SlotAnswer(slot: slot, answer: masked)])
    }

    /// A date in the past; a day and month without a year is no birth date.
    private func birthDay() -> Day? {
        let parts = line.split { " .-/".contains($0) }.map { Int($0) }
        guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else { return nil }
        let century = year > 99 ? 0 : year + 2000 > now.day.year ? 1900 : 2000
        let found = Day(year: year + century, month: month, day: day)
        return found.flatMap { $0 < now.day && $0.year > now.day.year - 125 ? $0 : nil }
    }
}
