import Cryptography
import Signing

/// A verdict as its names in the catalog (`control.…`, `control.what.…`) and the place in the file.
struct VerdictWording {
    let name: String
    /// What was changed; nil where nothing was.
    var change: String?
    /// In bytes from the start of the file.
    var place: String?
    /// When the certificate ended, or begins.
    var time: UTCTime?

    init(_ verdict: SignatureVerdict) {
        switch verdict {
        case .wholeAndTrusted: name = "wholeAndTrusted"
        case .wholeSignerUnknown: name = "wholeSignerUnknown"
        case .expired(let since): (name, time) = ("expired", since)
        case .notYetValid(let until): (name, time) = ("notYetValid", until)
        case .signerUnfit: name = "signerUnfit"
        case .addedTo(let from, let count): (name, place) = ("addedTo", "\(from)–\(from + count)")
        case .changed(let change):
            name = "changed"
            self.change = VerdictWording.name(of: change)
            place = VerdictWording.place(of: change)
        case .notSigned: name = "notSigned"
        case .unsupported: name = "unsupported"
        case .unreadable(let fault): (name, place) = ("unreadable", "\(fault.offset)")
        }
    }

    private static func name(of change: SignatureChange) -> String {
        switch change {
        case .structure: "structure"
        case .signatureDictionary: "signatureDictionary"
        case .byteRange: "byteRange"
        case .hole: "hole"
        case .container, .signature, .notCanonical: "signature"
        case .content: "content"
        case .signingCertificate: "signingCertificate"
        case .permissions: "permissions"
        }
    }

    private static func place(of change: SignatureChange) -> String? {
        switch change {
        case .hole(_, let offset), .container(_, let offset), .notCanonical(let offset): "\(offset)"
        case .content(let from, let to): "\(from)–\(to)"
        case .structure(let fault): "\(fault.offset)"
        case .signatureDictionary, .byteRange, .signature, .signingCertificate, .permissions: nil
        }
    }
}
