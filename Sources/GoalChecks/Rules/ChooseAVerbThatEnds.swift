/// A goal's verb tells when it is done; a loose one needs the result or a line at a number beside it.
struct ChooseAVerbThatEnds: GoalRule {
    let id = "vague_verb"
    let examples = GoalRuleExamples(
        triggering: [
            GoalExample("↓Arbejde med min økonomi↑ hver uge"), GoalExample("↓Få styr på mine sager↑"),
            GoalExample("↓Styrke netværket↑"), GoalExample("↓finde ud af↑ hva jeg vil"),
        ],
        nonTriggering: [
            GoalExample("Øge min opsparing fra 0 til 2.000 kr."),
            GoalExample("Få styr på posten: alle breve ligger i mappen"),
            GoalExample("Afklare med lægen, om jeg skal opereres"),
            GoalExample("Styrke netværket ved at ringe til min søster hver søndag"),
        ])

    func findings(in goal: AnalysedGoal) -> [Finding] {
        goal.unmended.flatMap { clause in
            (clause.hasThreshold ? [] : clause.places([.looseVerb])).prefix(1)
                .map { goal.finding(self, clause.verbPhrase(around: $0)) }
        }
    }
}
