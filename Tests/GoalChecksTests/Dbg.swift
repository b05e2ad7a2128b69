import Testing
@testable import GoalChecks
@Test func dbg() throws {
    let lexicon = GoalLexicon(try LocaleFiles.words(), ownWords: OwnWords())
    for t in ["Der er lang ventetid"] {
        let g = AnalysedGoal(t, role: .step, lexicon: lexicon)
        for u in g.units { print(u.word, u.lemma, u.classes, u.isKnown) }
        for c in g.clauses { print(c.kind, c.indices, EndState.isVisible(in: c)) }
        print(g.main.count, g.unmended.count)
    }
}
