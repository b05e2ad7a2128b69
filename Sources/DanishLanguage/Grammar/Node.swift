/// Something read: what it means, where it ends and how it came about. A long line has thousands, so each is kept small.
struct Node {
    let meaning: Meaning
    private let endToken: Int32
    /// -1 where it is made without a rule: a number, a clause.
    private let ruleNumber: Int32
    private let firstChild: Int32
    private let endChild: Int32

    /// `children` are its children's places among all children.
    init(_ meaning: Meaning, end: Int, rule: Int? = nil, children: Range<Int> = 0..<0) {
        self.meaning = meaning
        endToken = Int32(end)
        ruleNumber = rule.map(Int32.init) ?? -1
        firstChild = Int32(children.lowerBound)
        endChild = Int32(children.upperBound)
    }

    /// The token behind it.
    var end: Int { Int(endToken) }

    /// The rule that read it, where there is one.
    var rule: Int? { ruleNumber < 0 ? nil : Int(ruleNumber) }

    var children: Range<Int> { Int(firstChild)..<Int(endChild) }
}
