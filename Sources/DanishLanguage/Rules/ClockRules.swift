import CalendarValues

/// Times on the clock, the Danish halves and quarters included.
enum ClockRules {
    static let all: [Rule] = hours + clocks

    private static let hours: [Rule] = [
        Rule("hour and minute", .hour, "# : #", "# . #", "# : # : #") { match in
            let (hour, minute) = (match.digits[0], match.digits[1])
            return minute.width == 2 ? clock(hour.value, minute.value, isSpoken: false) : nil
        },
        Rule("hour", .hour, "<cardinal>") { match in
            guard let hour = match.number()?.whole, hour <= 24 else { return nil }
            return clock(hour, 0, isSpoken: true)
        },
        Rule("half to", .hour, "@half <cardinal>") { match in spoken(match.number(), -30) },
        Rule("minutes past", .hour, "<cardinal> minutter? over <cardinal>") { match in
            spoken(match.number(1), match.number()?.whole)
        },
        Rule("minutes to", .hour, "<cardinal> minutter? i <cardinal>") { match in
            spoken(match.number(1), match.number()?.whole.map { -$0 })
        },
        Rule("minutes past half", .hour, "<cardinal> minutter? over @half <cardinal>") { match in
            spoken(match.number(1), match.number()?.whole.map { $0 - 30 })
        },
        Rule("minutes to half", .hour, "<cardinal> minutter? i @half <cardinal>") { match in
            spoken(match.number(1), match.number()?.whole.map { -$0 - 30 })
        },
        Rule("quarter past", .hour, "et? kvart|kvarter over <cardinal>") { match in spoken(match.number(), 15) },
        Rule("quarter to", .hour, "et? kvart|kvarter i <cardinal>") { match in spoken(match.number(), -15) },
        Rule("named time", .hour, "@named_times") { match in
            match.value("named_times").flatMap { TimeOfDay($0) }.map { .clock(SaidClock(time: $0)) }
        },
    ]

    private static let clocks: [Rule] = [
        Rule(
            "o'clock", .clock, "@about_clock? @oclock <hour> @on_the_dot?", "@oclock @about_clock <hour>"
        ) { match in match.clock().map { .clock($0) } },
        Rule(
            "o'clock in a part of the day", .clock, "@oclock? <hour> om @parts_of_day_definite",
            "@oclock? <hour> i aften|eftermiddag|formiddag|nat|aftes",
            "@oclock <hour> @parts_of_day"
        ) { match in
            let part = match.value("parts_of_day_definite") ?? match.value("parts_of_day") ?? "12:00"
            guard let said = match.clock(), let from = TimeOfDay(String(part.prefix(5))) else { return nil }
            let late = said.other.map { from.hour >= 12 && $0.hour != 12 ? $0 : said.time }
            return .clock(SaidClock(time: late ?? said.time))
        },
        Rule("clock in digits", .clock, "# : #", "# : # : #", "# h") { match in
            let minute = match.digits.count > 1 ? match.digits[1] : (value: 0, width: 2)
            return minute.width == 2 ? clock(match.digits[0].value, minute.value, isSpoken: false) : nil
        },
        Rule("half to, alone", .clock, "@about_clock? @half <cardinal>") { match in spoken(match.number(), -30) },
        Rule("quarter past, alone", .clock, "@about_clock? kvart|kvarter over <cardinal>") { match in
            spoken(match.number(), 15)
        },
        Rule("quarter to, alone", .clock, "@about_clock? kvart|kvarter i <cardinal>") { match in
            spoken(match.number(), -15)
        },
        Rule("minutes past half, alone", .clock, "<cardinal> minutter? over @half <cardinal>") { match in
            spoken(match.number(1), match.number()?.whole.map { $0 - 30 })
        },
        Rule("minutes to half, alone", .clock, "<cardinal> minutter? i @half <cardinal>") { match in
            spoken(match.number(1), match.number()?.whole.map { -$0 - 30 })
        },
        Rule("named time, alone", .clock, "ved @named_times", "@named_times") { match in
            match.value("named_times").flatMap { TimeOfDay($0) }.map { .clock(SaidClock(time: $0)) }
        },
    ]

    /// `minutes` from the full hour, twelve hours later possible where no word settles it.
    private static func spoken(_ hour: Quantity?, _ minutes: Int?) -> Meaning? {
        guard let hour = hour?.whole, (1...24).contains(hour), let minutes, abs(minutes) < 60 else { return nil }
        let total = (hour * 60 + minutes + 1440) % 1440
        return clock(total / 60, total % 60, isSpoken: true)
    }

    private static func clock(_ hour: Int, _ minute: Int, isSpoken: Bool) -> Meaning? {
        guard let time = TimeOfDay(hour: hour == 24 ? 0 : hour, minute: minute) else { return nil }
        guard isSpoken, (1...11).contains(hour) else { return .clock(SaidClock(time: time)) }
        let other = TimeOfDay(hour: hour + 12, minute: minute)
        return .clock(SaidClock(time: time, other: other, isUncertain: hour < 7))
    }
}
