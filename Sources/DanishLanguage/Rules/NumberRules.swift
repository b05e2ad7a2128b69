/// Numbers with halves and quarters; a whole number is read without a rule.
enum NumberRules {
    /// For numbers that stand alone.
    static let ranges: [Rule] = [
        Rule("number alone", .range, "<number>") { match in
            match.number().map { .range(NumberReading(value: $0, upTo: nil, isEstimate: match.isEstimate)) }
        },
        Rule(
            "range of numbers, alone", .range, "<number> til|-|eller <number>", "mellem|imellem <number> og <number>",
            "<number> , <number>"
        ) {
            match in
            guard let low = match.number(), let high = match.number(1), low < high else { return nil }
            return .range(NumberReading(value: low, upTo: high, isEstimate: false))
        },
    ]

    static let all: [Rule] = [
        Rule("whole number", .number, "<cardinal>") { $0.number().map { .number($0, isEstimate: false) } },
        Rule("one and a half", .number, "@one_and_a_half") { _ in .number(Quantity(3, 2), isEstimate: false) },
        Rule("a whole", .number, "en|et hel|helt") { _ in .number(Quantity(1), isEstimate: false) },
        Rule("a half", .number, "en|et|én|ét|1 @half", "@half", "det|den @half") { _ in
            .number(Quantity(1, 2), isEstimate: false)
        },
        Rule("so many and a half", .number, "<cardinal> og|å? en|et|én|ét @half", "<cardinal> og|å @half") {
            guard let whole = $0.number(), (1...99).contains(whole.whole ?? 0) else { return nil }
            return .number(whole + Quantity(1, 2), isEstimate: false)
        },
        Rule("three quarters", .number, "@three_quarters", "en|et @three_quarters") { _ in
            .number(Quantity(3, 4), isEstimate: false)
        },
        Rule("a quarter", .number, "en|et? kvart") { _ in .number(Quantity(1, 4), isEstimate: false) },
        Rule("so many and a quarter", .number, "<cardinal> og|å en|et kvart") {
            $0.number().map { .number($0 + Quantity(1, 4), isEstimate: false) }
        },
        Rule("so many and three quarters", .number, "<cardinal> og|å @three_quarters") {
            $0.number().map { .number($0 + Quantity(3, 4), isEstimate: false) }
        },
        Rule("fraction in digits", .number, "# / #") {
            let (over, under) = ($0.digits[0].value, $0.digits[1].value)
            return over < under && [2, 3, 4].contains(under) ? .number(Quantity(over, under), isEstimate: false) : nil
        },
        Rule("a couple", .number, "@couple") { _ in .number(Quantity(2), isEstimate: true) },
        Rule("a dozen", .number, "et dusin") { _ in .number(Quantity(12), isEstimate: false) },
        Rule("a score", .number, "en snes") { _ in .number(Quantity(20), isEstimate: true) },
    ]
}
