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
        Rule("digits in groups", .expression, "# # #", "# # # #", "# - # #", "# - # # #") { _ in .nothing },
    ]
}
