import Cryptography

/// The verdict on a file, and what is known about its signature.
public struct SignatureReport: Sendable {
    /// What can be said.
    public let verdict: SignatureVerdict
    /// The signature; nil where none could be read. Believed only as far as the verdict goes.
    public let signature: SignatureDetails?
}

/// What a signature says about itself.
public struct SignatureDetails: Sendable {
    /// The signer's certificate.
    public let signer: Certificate
    /// The certificates in the signature that lead upwards from the signer's, nearest first, each having signed the one below.
    ///
    /// Others in it say nothing: whoever wrote the file may have put them there.
    public let issuers: [Certificate]
    /// Whether it carries this program's name and so was held to the one form this program writes.
    public let isOurs: Bool
    /// When the signer says it was signed (`/M`); nil where it says nothing readable.
    public let claimedTime: UTCTime?
    /// What the signer allows afterwards (DocMDP: 1 nothing, 2 forms, 3 comments too); nil where nothing is said.
    public let permissions: Int?
    /// Signature fields that are signed, this one included. The others are not checked.
    public let signatureCount: Int
    /// Revisions of the file, all of them before the signature; more than 1 only in files of others.
    public let revisionCount: Int
    /// Whether it holds unsigned attributes, a timestamp for one, which are not checked; only in files of others.
    public let hasUnsignedAttributes: Bool
}
