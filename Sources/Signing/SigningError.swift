import Cryptography

/// Why a PDF could not be signed; holds nothing of its content.
public enum SigningError: Error, Hashable, Sendable {
    /// The PDF has no place for a signature: no empty byte range with an empty hole.
    case noPlace
    /// The PDF has several.
    case severalPlaces
    /// The place given is not one: its offsets do not fit the bytes there.
    case wrongPlace
    /// No signature field leads to the place, or its dictionary does not name this program.
    case unmarked
    /// The hole is too small; bytes needed, and bytes there are.
    case tooSmall(needed: Int, room: Int)
    /// The certificate is not that of the private key.
    case keyDoesNotFit
    /// The certificate may not sign documents.
    case certificateUnfit
    /// OpenSSL failed, or a certificate cannot be read.
    case cryptography(CryptographyError)
}
