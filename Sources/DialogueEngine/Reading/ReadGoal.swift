import CalendarValues
import DanishLanguage
import Messages
import PlanModel

/// A goal is said in a sentence or two; more belongs elsewhere in the plan.
let longestGoal = 1_000

extension ReadingContext {
    func goal() -> Reading { checkedText(isStep: false) }

    func step() -> Reading { checkedText(isStep: true) }

    private func checkedText(isStep: Bool) -> Reading {
        if let closed = closesList() { return closed }
        guard line.count <= longestGoal else {
            return refused("problem.long", ["count": .number(line.count), "limit": .number(longestGoal)])
        }
        guard line.contains(where: \.isLetter) else { return refused("problem.letters") }
        let standing = GoalStanding.first(checks.goal(line, isStep).filter(\.mustBeAsked), isStep: isStep)
        let prefix = isStep ? "step" : "goal"
        var answers = [
            SlotAnswer(slot: slot, answer: answer(.words(line))),
            implied("\(prefix).standing", .choice(standing.rawValue)),
        ]
        var echoes: [Message] = []
        let times = timesInSentence()
        if times.count == 1 {
            answers.append(implied("\(prefix).when", .time(times[0])))
            echoes.append(alsoTime(times[0]))
        }
        let people = peopleInSentence(isStep: isStep)
        if !people.isEmpty {
            answers.append(implied("\(prefix).who", .parties(people)))
            echoes.append(Message("echo.alsoPeople", ["people": names(people)]))
        }
        let asked = times.count > 1 ? choice(among: times, for: Slot("\(prefix).when", slot.indices)) : nil
        return .accepted(answers, echoes: echoes, then: asked)
    }

    /// The answer to "how can we see it?": settles whether the goal is concrete, is asked once more, or stands as a wish.
    func measure() -> Reading {
        let isStep = slot.field.hasPrefix("step.")
        let prefix = isStep ? "step" : "goal"
        let isSecond = slot.field.hasSuffix("2")
        if let deliberate = deliberate() { return overruled(prefix, deliberate) }
        let text = words(of: prefix)
        // The measure may be a full goal itself, or complete the one it belongs to.
        let isVague =
            checks.goal(line, true).contains(where: \.mustBeAsked)
            && checks.goal("\(text): \(line)", isStep).contains(where: \.mustBeAsked)
        let standing = GoalStanding.after(isVague: isVague, isSecond: isSecond, hasSecond: !isStep)
        let answers = [
            SlotAnswer(slot: slot, answer: answer(.words(line))),
            implied("\(prefix).standing", .choice(standing.rawValue)),
        ]
        if standing.isWish { return .accepted(answers, echoes: [Message("echo.wish")]) }
        let times = state[Slot("\(prefix).when", slot.indices)] == nil ? timesInSentence() : []
        guard times.count == 1 else { return .accepted(answers) }
        return .accepted(answers + [implied("\(prefix).when", .time(times[0]))], echoes: [alsoTime(times[0])])
    }

    private func alsoTime(_ time: TimeExpression) -> Message {
        Message("echo.alsoTime", ["time": .text(language.plain(time, now.day))])
    }

    /// Nobody can say how it can be seen: the goal stands as a wish, and nobody is asked again.
    func unmeasured(_ missing: Missing) -> Reading {
        let prefix = slot.field.hasPrefix("step.") ? "step" : "goal"
        let standing = slot.field.hasSuffix("2") ? GoalStanding.wishAgain : .wish
        let answers = [
            SlotAnswer(slot: slot, answer: answer(.missing(missing))),
            implied("\(prefix).standing", .choice(standing.rawValue)),
        ]
        return .accepted(answers, echoes: [Message("echo.wish")])
    }

    /// The caseworker lets the text stand; a reason said at once is not asked for again.
    private func overruled(_ prefix: String, _ deliberate: Deliberate) -> Reading {
        let answers = [
            SlotAnswer(slot: slot, answer: answer(.missing(.notRelevant))),
            implied("\(prefix).standing", .choice(GoalStanding.overruled.rawValue)),
        ]
        let reason = deliberate.hasReason ? [implied("\(prefix).overruled", .words(line))] : []
        return .accepted(answers + reason, echoes: [Message("echo.overruled")])
    }

    /// "Sådan skal det være", alone or with a reason after a mark or a word such as "fordi".
    private func deliberate() -> Deliberate? {
        if reply == .deliberate { return Deliberate(hasReason: false) }
        let words = line.split(separator: " ")
        for count in 2..<max(2, words.count) {
            let head = words[..<count].joined(separator: " ")
            let isCut = head.last.map { ",.:;–-".contains($0) } ?? false
            guard isCut || language.choiceWords.reasonWords.contains(words[count].lowercased()) else { continue }
            let said = String(head.reversed().drop { ",.:;–- ".contains($0) }.reversed())
            if language.replies.read(said) == .deliberate { return Deliberate(hasReason: true) }
        }
        return nil
    }

    private struct Deliberate { let hasReason: Bool }

    private func words(of prefix: String) -> String {
        let field = prefix == "step" ? "step.what" : "goal.text"
        return state[Slot(field, slot.indices)]?.words ?? ""
    }

    /// A deadline or day said in the sentence itself, and what else it may mean; a length or a frequency there belongs to
    /// the goal's own content.
    private func timesInSentence() -> [TimeExpression] {
        guard let reading = timeReading(line), reading.problem == nil else { return [] }
        switch reading.value {
        case .deadline, .interval, .point: break
        default: return []
        }
        let times = [reading.value] + (reading.ask ? reading.alternatives : [])
        return times.contains { $0.lastDay(from: now.day).map { $0 < now.day } ?? true } ? [] : times
    }

    /// Who sees to it, where the sentence says so; "jeg" alone answers for a step, not for a whole goal.
    private func peopleInSentence(isStep: Bool) -> [String] {
        let ids = language.people.mentions(in: line, speaker: speaker, known: knownPeople).ids
        return isStep || ids.contains(where: { $0 != speaker }) ? ids : []
    }

    private func implied(_ field: String, _ value: Value) -> SlotAnswer {
        SlotAnswer(slot: Slot(field, slot.indices), answer: answer(value, implied: true))
    }
}

/// Whether a goal's text can be steered by, and how it became so.
public enum GoalStanding: String, Sendable {
    case concrete
    /// A large goal, not asked about until its steps stand.
    case large
    /// A large goal whose steps carry it.
    case carried
    /// A finding is to be asked about.
    case ask
    /// The first answer made it concrete.
    case measured
    /// Asked once more.
    case askAgain
    case measuredAgain
    /// Stands as a wish after one question.
    case wish
    /// Stands as a wish after two.
    case wishAgain
    /// The caseworker lets it stand, with a reason.
    case overruled

    /// `findings` are those that must be asked about, weightiest first.
    static func first(_ findings: [GoalFinding], isStep: Bool) -> GoalStanding {
        guard let weightiest = findings.first else { return .concrete }
        return weightiest.stepsMayCarryIt && !isStep ? .large : .ask
    }

    static func after(isVague: Bool, isSecond: Bool, hasSecond: Bool) -> GoalStanding {
        if !isVague { return isSecond ? .measuredAgain : .measured }
        if isSecond { return .wishAgain }
        return hasSecond ? .askAgain : .wish
    }

    var isWish: Bool { self == .wish || self == .wishAgain }

    /// Nobody can steer by it yet.
    var isLoose: Bool { isWish || self == .ask || self == .askAgain }
}
