import CalendarValues
import DanishLanguage
import Messages
import PlanModel

extension ReadingContext {
    /// How long or by when; what may mean more than one thing is chosen, what names no time gets a way out.
    func time() -> Reading {
        guard let reading = timeReading(line) else { return refused("problem.time") }
        if let problem = reading.problem { return refused("problem.time.\(problem.rawValue)") }
        switch reading.value {
        case .frequency: return refused("problem.time.frequency")
        case .vague where reading.value.notation == "?": return untilFurther()
        default: break
        }
        guard reading.ask else { return answered(reading.value) }
        return chosen(among: [reading.value] + reading.alternatives)
    }

    /// A day to come; a length is counted from today.
    func day() -> Reading {
        guard let reading = timeReading(line) else { return refused("problem.day") }
        if let problem = reading.problem { return refused("problem.time.\(problem.rawValue)") }
        let days = ([reading.value] + (reading.ask ? reading.alternatives : [])).compactMap(dayMeant)
        guard !days.isEmpty else { return refused("problem.day") }
        guard days.allSatisfy({ $0.moment.day >= now.day }) else { return refused("problem.time.past") }
        let values = days.map { TimeExpression.point($0.moment) }
        if reading.ask, values.count > 1 { return chosen(among: values) }
        let around = weekdays(around: days[0].moment)
        guard !around.isEmpty else { return answered(values[0]) }
        let choice = choice(among: around + [values[0]], for: slot)
        return .choose(Pending(question: Message("ask.weekend"), choices: choice.choices, takesWords: true))
    }

    /// Working days beside a Saturday or Sunday to come, where nobody meets as a rule; none for any other day.
    private func weekdays(around moment: Moment) -> [TimeExpression] {
        guard moment.day > now.day, moment.day.weekday >= .saturday else { return [] }
        let monday = moment.day.adding(days: 7 - moment.day.weekday.index)
        return [monday, monday.adding(days: -3)].map { .point(Moment($0, moment.time)) }
    }

    func timeReading(_ text: String) -> TimeReading? {
        language.time.read(
            text, at: ReferenceTime(today: now.day, time: now.time, birthDay: plan.identity?.birthDay))
    }

    func timeEcho(_ value: TimeExpression) -> Message {
        Message("echo.time", ["time": .text(language.plain(value, now.day))])
    }

    private func answered(_ value: TimeExpression) -> Reading { accepted(.time(value), echoes: [timeEcho(value)]) }

    private func dayMeant(_ value: TimeExpression) -> (moment: Moment, isExact: Bool)? {
        switch value {
        case .point(let moment): (moment, true)
        case .openEnded, .frequency, .conditional: nil
        default: value.lastDay(from: now.day).map { (Moment($0), false) }
        }
    }

    /// "Snart" and the like: until further notice, looked at again at the follow-up, or a day after all.
    private func untilFurther() -> Reading {
        let open = TimeExpression.openEnded(Moment(now.day))
        let choices = [
            PendingChoice(message: Message("ask.vagueTime.open"), action: taken(open, at: slot)),
            PendingChoice(message: Message("ask.vagueTime.day"), action: .nothing),
        ]
        return .choose(Pending(question: Message("ask.vagueTime"), choices: choices, takesWords: true))
    }

    private func chosen(among values: [TimeExpression]) -> Reading { .choose(choice(among: values, for: slot)) }

    /// The ways Danes read what was said, the likeliest first.
    func choice(among values: [TimeExpression], for slot: Slot) -> Pending {
        let choices = values.map { value in
            PendingChoice(
                message: Message("choice.time", ["time": .text(language.plain(value, now.day))]),
                action: taken(value, at: slot))
        }
        let other = PendingChoice(message: Message("choice.other"), action: .nothing)
        return Pending(question: Message("ask.whichTime"), choices: choices + [other], takesWords: true)
    }

    private func taken(_ value: TimeExpression, at slot: Slot) -> PendingAction {
        .answer([SlotAnswer(slot: slot, answer: answer(.time(value)))], echo: timeEcho(value))
    }
}
