import PlanModel

/// How a document is set on pages.
public struct PrintSetting: Hashable, Sendable {
    /// The size of the text.
    public let layout: Recipient.Layout
    /// The most pages there may be; nil for as many as it takes.
    public let pages: Int?
    /// Whether nothing shorter is left to try, so that more pages are better than none.
    public let isLast: Bool

    /// A setting; without arguments the usual one.
    public init(layout: Recipient.Layout = .normal, pages: Int? = nil, isLast: Bool = true) {
        self.layout = layout
        self.pages = pages
        self.isLast = isLast
    }

    /// Whether a document of so many pages is to be made shorter.
    public func isTooLong(pages count: Int) -> Bool { pages.map { count > $0 && !isLast } ?? false }
}
