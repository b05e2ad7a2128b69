import CalendarValues

/// The answers of a meeting, read by field as the plan needs them.
struct AnswerSheet {
    let state: MeetingState

    init(_ state: MeetingState) { self.state = state }

    func value(_ field: String, _ indices: [Int] = []) -> Value? { state[Slot(field, indices)]?.value }

    /// What stands in the slot, where `said` can make something of its value.
    func stated<Said>(_ field: String, _ indices: [Int], _ said: (Answer) -> Said?) -> Stated<Said> {
        guard let answer = state[Slot(field, indices)] else { return .unasked }
        if case .missing(let missing) = answer.value { return .missing(missing) }
        return said(answer).map(Stated.said) ?? .unasked
    }

    func words(_ field: String, _ indices: [Int] = []) -> Stated<String> {
        stated(field, indices) { answer in
            if case .words(let words) = answer.value { words } else { nil }
        }
    }

    func choice(_ field: String, _ indices: [Int] = []) -> Stated<String> {
        stated(field, indices) { answer in
            if case .choice(let id) = answer.value { id } else { nil }
        }
    }

    func choices(_ field: String, _ indices: [Int] = []) -> Stated<[String]> {
        stated(field, indices) { answer in
            if case .choices(let ids) = answer.value { ids } else { nil }
        }
    }

    func flag(_ field: String, _ indices: [Int] = []) -> Stated<Bool> {
        stated(field, indices) { answer in
            if case .flag(let flag) = answer.value { flag } else { nil }
        }
    }

    func time(_ field: String, _ indices: [Int] = []) -> Stated<TimeExpression> {
        stated(field, indices) { answer in
            if case .time(let time) = answer.value { time } else { nil }
        }
    }

    func parties(_ field: String, _ indices: [Int] = []) -> Stated<[String]> {
        stated(field, indices) { answer in
            if case .parties(let ids) = answer.value { ids } else { nil }
        }
    }

    func day(_ field: String) -> Day? {
        guard case .time(.point(let moment)) = value(field) else { return nil }
        return moment.day
    }

    /// The words typed beside a choice, where they say more than its number or name.
    func ownWords(_ field: String, _ indices: [Int] = []) -> String? {
        guard let answer = state[Slot(field, indices)], case .choice(let id) = answer.value else { return nil }
        return answer.words == id || Int(answer.words) != nil ? nil : answer.words
    }

    /// The numbers of a list's items, struck ones left out: each number whose first question was answered with words.
    func items(_ gate: String, in outer: [Int] = []) -> [Int] {
        var numbers: [Int] = []
        var number = 1
        while let answer = state[Slot(gate, outer + [number])] {
            if case .words = answer.value, !state.struck.contains(Slot(gate, outer + [number])) {
                numbers.append(number)
            }
            number += 1
        }
        return numbers
    }
}
