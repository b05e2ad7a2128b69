/// One naming of somebody in a line.
struct FoundPerson {
    enum Who {
        case known(KnownPerson.ID, isGuessed: Bool)
        case new(name: String, role: String?)
        case unclear(String)
    }

    let who: Who
    /// The tokens it takes up.
    let tokens: Range<Int>
    /// Where it stands in the input, counted in Characters.
    let range: Range<Int>

    /// Those named, each known person once.
    static func reading(_ found: [FoundPerson]) -> PeopleReading {
        var reading = PeopleReading()
        for person in found {
            switch person.who {
            case .known(let id, let isGuessed):
                if isGuessed { reading.guessed.insert(id) }
                if !reading.ids.contains(id) { reading.ids.append(id) }
            case .new(let name, let role):
                reading.newPersons.append(PeopleReading.NewPerson(name: name, role: role, range: person.range))
            case .unclear(let text):
                reading.unclear.append(PeopleReading.Unclear(text: text, range: person.range))
            }
            reading.ranges.append(person.range)
        }
        return reading
    }

    /// "Mette eller Karin" and "Mette, Karin eller mig" leave open who it is: each such list becomes one unclear naming.
    static func withAlternatives(_ found: [FoundPerson], tokens: [Token], line: [Character]) -> [FoundPerson] {
        var merged: [FoundPerson] = []
        var list: [FoundPerson] = []
        var isOpen = false
        func close() {
            guard isOpen, let first = list.first, let last = list.last else { return merged += list }
            let range = first.range.lowerBound..<last.range.upperBound
            let places = first.tokens.lowerBound..<last.tokens.upperBound
            merged.append(FoundPerson(who: .unclear(String(line[range])), tokens: places, range: range))
        }
        for person in found {
            if let last = list.last, last.tokens != person.tokens {
                let joint = joint(last, person, tokens)
                if joint == nil {
                    close()
                    (list, isOpen) = ([], false)
                } else if joint == true {
                    isOpen = true
                }
            }
            list.append(person)
        }
        close()
        return merged
    }

    /// Whether "eller" joins two namings; nil where something else than a comma stands between them.
    private static func joint(_ first: FoundPerson, _ second: FoundPerson, _ tokens: [Token]) -> Bool? {
        guard first.tokens.upperBound < second.tokens.lowerBound else { return nil }
        let between = tokens[first.tokens.upperBound..<second.tokens.lowerBound].map(\.text)
        if between.contains("eller") {
            return between.allSatisfy { ["eller", "og", "/", ",", "måske", "også", "evt"].contains($0) } ? true : nil
        }
        return between == [","] ? false : nil
    }
}
