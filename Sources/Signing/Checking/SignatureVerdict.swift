import Cryptography

/// What can be said of a file's signature. Only the first case is without reservation.
public enum SignatureVerdict: Hashable, Sendable {
    /// Nothing was changed, and the signer leads to a certificate that is trusted.
    case wholeAndTrusted
    /// Nothing was changed; who signed is not known, as no trusted certificate vouches for the signer.
    case wholeSignerUnknown
    /// Nothing was changed, but a certificate has expired at the time of the check.
    ///
    /// A baseline B-B signature holds no time that anybody but the signer vouches for, so the time of the check is the
    /// one that counts; what the signer says about when is in `SignatureDetails.claimedTime`.
    case expired(since: UTCTime)
    /// Nothing was changed, but a certificate is not valid yet at the time of the check.
    case notYetValid(until: UTCTime)
    /// Nothing was changed, but the signer's certificate may not sign documents, or one above it not issue.
    case signerUnfit(SignerFault)
    /// What was signed is whole, but bytes were added afterwards, from this offset to the end.
    case addedTo(from: Int, count: Int)
    /// The file is not what was signed.
    case changed(SignatureChange)
    /// No signature.
    case notSigned
    /// Signed in a way this program cannot check.
    case unsupported(UnsupportedSignature)
    /// No PDF, or one that cannot be read, without a trace of a signature.
    case unreadable(StructureFault)

    /// Whether what was signed is what is there, all of it.
    public var isWhole: Bool {
        switch self {
        case .wholeAndTrusted, .wholeSignerUnknown, .expired, .notYetValid, .signerUnfit: true
        case .addedTo, .changed, .notSigned, .unsupported, .unreadable: false
        }
    }
}

/// Why a signer's certificate does not do.
public enum SignerFault: Hashable, Sendable {
    /// Its key usage does not include signing documents.
    case keyUsage
    /// The path to the trusted certificate breaks a rule: OpenSSL's number for it.
    case path(code: Int)
}

/// A signature of another kind.
public enum UnsupportedSignature: Hashable, Sendable {
    /// `/SubFilter` is not ETSI.CAdES.detached.
    case subFilter(String)
    /// A digest or signature algorithm that is not accepted, SHA-1 for one, or a key below 112 bits of strength.
    case algorithm
    /// The file is encrypted.
    case encrypted
    /// More signatures than are looked at.
    case signatures(count: Int)
}

/// What does not agree with the signature, and where.
public enum SignatureChange: Hashable, Sendable {
    /// The structure of the file, in a way that hides the signature or could show other content.
    case structure(StructureFault)
    /// The signature dictionary lacks what it must have, or has it in another form.
    case signatureDictionary(object: Int)
    /// The byte range is not from the file's start to the hole and from the hole onwards.
    case byteRange(ByteRangeFault)
    /// The digits of the signature.
    case hole(HoleFault, offset: Int)
    /// The signature is no CMS structure that is accepted; offset of the hole.
    case container(ContainerFault, offset: Int)
    /// The bytes from `from` to `to`, apart from the hole, are not those signed.
    case content(from: Int, to: Int)
    /// The value of the signature does not fit the signed attributes and the signer's key.
    case signature
    /// The signed attribute that names the signer's certificate is missing, or names another.
    case signingCertificate(isMissing: Bool)
    /// The program's own signature is not in the one form it writes; offset in the file of the first difference.
    case notCanonical(offset: Int)
    /// The program's own file lacks the statement that no changes are allowed (DocMDP 1).
    case permissions(level: Int?)
}

/// What is wrong with a byte range.
public enum ByteRangeFault: Hashable, Sendable {
    /// Not four whole numbers: none, or several ranges.
    case notTwoRanges(count: Int)
    /// The first range does not begin with the file.
    case startsAt(Int)
    /// What is left out is not exactly the hole.
    case gap(signed: Range<Int>, hole: Range<Int>)
    /// It ends behind the end of the file: the file was cut.
    case beyondEnd(end: Int, count: Int)
}

/// What is wrong with the digits of a signature.
public enum HoleFault: Hashable, Sendable {
    /// Something that is no digit, or an odd number of digits.
    case notDigits
    /// Digits in upper and in lower case.
    case mixedCase
    /// Digits in another case than this program writes.
    case otherCase
    /// Something else than zeros after the signature.
    case padding
}

/// What is wrong with a CMS structure.
public enum ContainerFault: Hashable, Sendable {
    /// Not in the distinguished encoding, or another structure.
    case malformed
    /// No or several signers, or content inside.
    case notOneDetached
    /// The signer's certificate is not in it.
    case signerMissing
    /// A signed attribute is there twice, or a required one is not there.
    case attributes
    /// The content type is not plain data.
    case contentType
}
