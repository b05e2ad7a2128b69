/// What repeats the reading in other words ("…, det er om 14 uger").
enum GlossRules {
    static let all: [Rule] = [
        Rule("distance", .gloss, ", det er <date>", ", det var <date>", ", altså <date>", ", det er om <measure>") {
            _ in .nothing
        }
    ]
}
