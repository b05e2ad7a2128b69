/// A number with a fraction, kept exactly.
public struct Quantity: Hashable, Sendable, Comparable {
    /// Above the line.
    public let numerator: Int
    /// Below the line; at least 1.
    public let denominator: Int

    /// A whole number.
    public init(_ whole: Int) {
        numerator = whole
        denominator = 1
    }

    /// A fraction, reduced; `denominator` must be above 0.
    public init(_ numerator: Int, _ denominator: Int) {
        var (big, small) = (abs(numerator), max(denominator, 1))
        while small != 0 { (big, small) = (small, big % small) }
        self.numerator = numerator / max(big, 1)
        self.denominator = max(denominator, 1) / max(big, 1)
    }

    /// The whole number it is; nil for a fraction.
    public var whole: Int? { denominator == 1 ? numerator : nil }

    /// The sum.
    public static func + (left: Quantity, right: Quantity) -> Quantity {
        Quantity(
            left.numerator * right.denominator + right.numerator * left.denominator,
            left.denominator * right.denominator)
    }

    /// By value.
    public static func < (left: Quantity, right: Quantity) -> Bool {
        left.numerator * right.denominator < right.numerator * left.denominator
    }
}
