/// Cuts the units into clauses at marks, conjunctions and verbs.
struct ClauseReader {
    private let units: [Unit]
    private var clauses: [Clause] = []
    private var start = 0
    private var kind = Clause.Kind.main
    /// What a new main clause counts as: after a colon or a full stop it explains what came before.
    private var mainKind = Clause.Kind.main

    static func clauses(of units: [Unit]) -> [Clause] {
        var reader = ClauseReader(units)
        for index in units.indices { reader.read(index) }
        reader.close(at: units.count)
        return reader.clauses
    }

    private init(_ units: [Unit]) { self.units = units }

    /// What makes a phrase no measure of another.
    private let loose: WordClassSet = [.scalar, .looseQuantity, .abstract, .generic, .effortNoun, .feeling]

    private mutating func read(_ index: Int) {
        let unit = units[index]
        if unit.endsSentence {
            open(kindOfSentence(after: index), before: index, after: index + 1)
            mainKind = kind
        } else if unit.isMark(":–—=()") || isLooseDash(index) {
            mainKind = .explanation
            open(.explanation, before: index, after: index + 1)
        } else if unit.isMark(",") {
            open(kindAfterComma(index), before: index, after: index + 1)
        } else if endsFrame(index) {
            start = index + 1
        } else if unit.has(.condition), opensCondition(index) {
            open(.condition, before: index, after: index)
        } else if unit.has(.method) {
            open(.explanation, before: index, after: index + 1)
        } else if unit.has(.subordinator) || opensAside(index) {
            open(.aside, before: index, after: index)
        } else if unit.has(.coordinator), startsVerbPhrase(index + 1), !isGoingAndDoing(index) {
            let isMain = kind == .main || (index > 0 && units[index - 1].isMark(","))
            open(isMain ? mainKind : kind, before: index, after: index + 1)
        }
    }

    private mutating func open(_ next: Clause.Kind?, before end: Int, after beginning: Int) {
        guard let next else { return }
        close(at: end)
        kind = next
        start = beginning
    }

    private mutating func close(at end: Int) {
        if start < end { clauses.append(Clause(kind: kind, units: start..<end)) }
        start = end
    }

    /// A later sentence explains what came before, unless it begins with a doing of its own.
    private func kindOfSentence(after mark: Int) -> Clause.Kind {
        let isFirst = units[..<mark].allSatisfy { $0.kind == .mark }
        let isDoing = mark + 1 < units.count && units[mark + 1].isVerb && !units[mark].isMark(";")
        return isFirst || isDoing ? .main : .explanation
    }

    /// "samme dag" opens a clause only before a subject.
    private func opensCondition(_ index: Int) -> Bool {
        guard index == start || kind == .main || kind == .explanation else { return false }
        guard units[index].has(.atOnce) else { return true }
        let next = units[(index + 1)...].prefix(2)
        return next.first?.has(.pronoun) ?? false || next.last?.isFinite ?? false && next.first?.isVerb == false
    }

    /// A hyphen with nothing on either side is a dash.
    private func isLooseDash(_ index: Int) -> Bool {
        units[index].isMark("-") && index > 0 && units[index - 1].range.upperBound < units[index].range.lowerBound
    }

    /// "ud og fiske", "ned og se": one doing, not two; nor do two subjects make two.
    private func isGoingAndDoing(_ coordinator: Int) -> Bool {
        guard coordinator > start else { return false }
        if coordinator == start + 1, !units[start].isVerb { return true }
        let going = units[coordinator - 1]
        return going.has(.direction) || going.has(.attending) && going.tokens.count > 1
    }

    /// What the comma opens; nil where it only parts the members of a list.
    private func kindAfterComma(_ comma: Int) -> Clause.Kind? {
        guard comma + 1 < units.count else { return nil }
        let next = units[comma + 1]
        if comma > start, units[comma - 1].has(.modal) { return nil }
        if next.hasAny([.condition, .subordinator, .method]) || opensAside(comma + 1) { return nil }
        if next.has(.coordinator) { return startsVerbPhrase(comma + 2) ? nil : (kind == .main ? nil : mainKind) }
        let isMeasure = next.kind == .number || next.hasAny([.threshold, .frequency])
        if isMeasure, !startsVerbPhrase(comma + 1), clauses.contains(where: { $0.kind == .main }) {
            return .explanation
        }
        if clauses.contains(where: { $0.kind == .main }) || kind == .main, isBareMeasure(comma + 1) {
            return .explanation
        }
        if kind == .condition || kind == .aside { return mainKind }
        if next.has(.pronoun) { return .aside }
        if next.has(.threshold) { return .explanation }
        return startsVerbPhrase(comma + 1) ? kind : nil
    }

    /// "…, ingen smøger på værelset", "…, en hel dag om måneden", "…, altså et opkald hver lørdag": no verb, and a line,
    /// a rate or a day.
    private func isBareMeasure(_ index: Int) -> Bool {
        let rest = units[index...].prefix { !$0.isMark(",.;:") }.drop { $0.has(.small) }
        guard !rest.contains(where: \.isVerb), let first = rest.first else { return false }
        if first.word == "ingen" { return rest.contains { $0.hasAny(WordClass.visible) } }
        let isEvent = first.hasAny(WordClass.visible) || ["en", "et"].contains(first.word)
        if isEvent, rest.contains(where: { $0.hasAny(WordClass.visible) }),
            rest.contains(where: { $0.hasAny([.frequency, .weekday]) }), !rest.contains(where: { $0.hasAny(loose) })
        {
            return true
        }
        let isSpan = ["en", "et", "hele"].contains(first.word) && rest.contains { $0.hasAny([.dayUnit, .hourUnit]) }
        return isSpan && rest.contains { $0.has(.frequency) }
    }

    /// Whether a word such as "så" or "at" opens a clause here: a subject or a finite verb has to follow.
    private func opensAside(_ index: Int) -> Bool {
        guard units[index].has(.weakSubordinator), index + 1 < units.count, index > 0 else { return false }
        // "At der er bestilt tid": the goal itself, told as a clause.
        if index == 1, units[0].word == "at" { return false }
        if units[..<index].last(where: { $0.kind != .mark })?.has(.modal) ?? false { return false }
        let next = units[index + 1]
        // "inden den 1. juni": an article, not a subject.
        if next.has(.determiner), index + 2 < units.count, isOfTime(index + 2) { return false }
        if next.hasAny([.pronoun, .citizen, .nobody]) { return true }
        if next.isFinite || units[index].word == "hvor" && next.has(.looseQuantity) { return true }
        let verb = units[(index + 2)...].prefix(2).contains { $0.isFinite }
        return verb && !next.isVerb && !next.has(.preposition) && next.kind == .word
    }

    /// "1. juni", "to uger", "mandag"; "to huller" is a thing that may be the subject.
    private func isOfTime(_ index: Int) -> Bool {
        let unit = units[index]
        guard unit.kind == .number else { return !unit.isVerb && unit.hasAny([.calendar, .weekday, .dayUnit]) }
        let counted = units[(index + 1)...].first { $0.kind != .number }
        return unit.isOrdinal || counted.map { !$0.isNoun || $0.hasAny([.calendar, .weekday, .dayUnit]) } ?? true
    }

    /// "Det er målet, at …": what follows the frame is the goal, and the frame itself says nothing.
    private func endsFrame(_ index: Int) -> Bool {
        guard units[index].word == "at" else { return false }
        let before = units[..<index].lazy.filter { $0.kind != .mark }
        return before.allSatisfy { $0.hasAny([.frame, .pronoun, .determiner, .being, .small]) }
            && before.contains { $0.has(.frame) }
    }

    /// Whether a verb phrase begins here: a verb, "at" and a verb, or a subject and a finite verb.
    private func startsVerbPhrase(_ index: Int) -> Bool {
        var next = index
        while next < units.count, units[next].word == "at" || units[next].hasAny([.small, .negation]) { next += 1 }
        guard next < units.count else { return false }
        if units[next].isVerb { return true }
        let isSubject = units[next].hasAny([.pronoun, .citizen, .person, .professional]) || !units[next].isKnown
        return isSubject && next + 1 < units.count && units[next + 1].isFinite
    }
}
