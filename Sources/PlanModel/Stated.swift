/// Something a plan may state: said, not said in one of four kinds, or not asked.
public enum Stated<Said: Hashable & Sendable>: Hashable, Sendable {
    case said(Said)
    case missing(Missing)
    case unasked

    public var value: Said? {
        if case .said(let value) = self { value } else { nil }
    }
}
