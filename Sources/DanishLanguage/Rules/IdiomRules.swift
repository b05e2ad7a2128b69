/// What sounds like time and is none.
enum IdiomRules {
    static let all: [Rule] = [
        Rule("idiom", .expression, "@idioms") { _ in .nothing },
        Rule(
            "age", .expression, "<length> @ages", "@age_subjects @age_verbs <number> år",
            "@age_verbs <number> år @ages", "@possessives? @relations @age_verbs <number> år",
            "@age_subjects @age_verbs <number> @ages?", "på <length> @ages"
        ) { _ in
            .nothing
        },
        Rule(
            "sum, number or place", .expression, "# @counted_things", "<cardinal> @counted_things",
            "@numbered_things #", "@numbered_things # . #", "# . @counted_things", "<ordinal> @counted_things"
        ) { _ in .nothing },
        Rule(
            "floor or street", .expression, "på|i|til # @counted_things", "på|i|til <ordinal> @counted_things",
            "i|på|til? @holidays gade|vej|plads|torv|allé|stræde|kirke|skole|hospital"
        ) { _ in .nothing },
        Rule("what something is called", .expression, "hedder|hedde|kaldes <stretch>") { _ in .nothing },
        Rule("born", .expression, "født i|den? <stretch>") { _ in .nothing },
        Rule("not how often", .expression, "ikke <often>") { _ in .nothing },
        Rule("digits in groups", .expression, "# # #", "# # # #", "# - # #", "# - # # #") { _ in .nothing },
    ]
}
