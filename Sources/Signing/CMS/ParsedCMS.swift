import Cryptography

/// A detached CMS SignedData with one signer, as read from a PDF (RFC 5652, in DER as ISO 32000-2, 12.8.3.3.1 wants).
struct ParsedCMS {
    /// What is wrong with it.
    enum Fault: Error, Hashable {
        /// No such structure in the distinguished encoding.
        case malformed
        /// No or several signers, or content inside.
        case notOneDetached
        /// A digest or signature algorithm that is not accepted.
        case algorithm
        /// The signer's certificate is not in it.
        case signerMissing
        /// An attribute is there twice, or a required one is not there.
        case attributes
    }

    /// More than any path has; each costs its reading.
    fileprivate static let mostCertificates = 16

    let certificates: [Certificate]
    let signer: Certificate
    let digest: HashAlgorithm
    let scheme: SignatureScheme
    /// What was signed: the attributes as a SET.
    let signedAttributes: [UInt8]
    /// Attribute values by identifier; each has one.
    let attributes: [ObjectIdentifier: DERElement]
    let signature: [UInt8]
    let hasUnsignedAttributes: Bool

    init(_ der: ArraySlice<UInt8>) throws(Fault) {
        do {
            let parts = try Parts(der)
            guard parts.hasNoContent, parts.signerInfos.count == 1 else { throw Fault.notOneDetached }
            certificates = parts.certificates
            let signerInfo = try SignerInfo(parts.signerInfos[0])
            guard let digest = try? HashAlgorithm(algorithm: signerInfo.digestAlgorithm),
                let scheme = try? SignatureScheme(algorithm: signerInfo.signatureAlgorithm, digest: digest),
                scheme.hash == digest
            else { throw Fault.algorithm }
            self.digest = digest
            self.scheme = scheme
            let named = certificates.filter(signerInfo.names)
            guard let signer = named.first, named.count == 1 else { throw Fault.signerMissing }
            self.signer = signer
            signedAttributes = [DERTag.set.byte] + signerInfo.signedAttributes.encoded.dropFirst()
            attributes = try ParsedCMS.attributes(signerInfo.signedAttributes)
            signature = signerInfo.signature
            hasUnsignedAttributes = signerInfo.hasUnsignedAttributes
        } catch let fault as Fault {
            throw fault
        } catch {
            throw .malformed
        }
    }

    private static func attributes(
        _ element: DERElement
    ) throws -> [ObjectIdentifier: DERElement] {
        var attributes: [ObjectIdentifier: DERElement] = [:]
        for attribute in try element.children() {
            var reader = try attribute.reader()
            let identifier = try reader.objectIdentifier()
            let values = try reader.next(.set).children()
            try reader.finish()
            guard values.count == 1, attributes.updateValue(values[0], forKey: identifier) == nil
            else { throw Fault.attributes }
        }
        return attributes
    }

    /// ContentInfo and SignedData (RFC 5652, 3 and 5.1).
    private struct Parts {
        var certificates: [Certificate] = []
        let signerInfos: [DERElement]
        let hasNoContent: Bool

        init(_ der: ArraySlice<UInt8>) throws {
            var outer = try DERReader.only(.sequence, in: der).reader()
            guard try outer.objectIdentifier() == CMSNames.signedData else { throw Fault.malformed }
            let explicit = try outer.next(.context(0))
            try outer.finish()
            var fields = try DERReader.only(.sequence, in: explicit.content).reader()
            guard (1...5).contains(try fields.smallInteger()) else { throw Fault.malformed }
            for algorithm in try fields.next(.set).children() {
                guard algorithm.tag == .sequence else { throw Fault.malformed }
            }
            var content = try fields.next(.sequence).reader()
            let isData = try content.objectIdentifier() == CMSNames.data
            hasNoContent = isData && content.isAtEnd
            for element in try fields.optional(.context(0))?.children() ?? [] where element.tag == .sequence {
                guard certificates.count < ParsedCMS.mostCertificates else { throw Fault.malformed }
                certificates.append(try Certificate(der: Array(element.encoded)))
            }
            _ = try fields.optional(.context(1))
            signerInfos = try fields.next(.set).children()
            try fields.finish()
        }
    }

    /// SignerInfo (RFC 5652, 5.3).
    private struct SignerInfo {
        let identifier: DERElement
        let digestAlgorithm: DERElement
        let signedAttributes: DERElement
        let signatureAlgorithm: DERElement
        let signature: [UInt8]
        let hasUnsignedAttributes: Bool

        init(_ element: DERElement) throws {
            var reader = try DERReader.only(.sequence, in: element.encoded).reader()
            let version = try reader.smallInteger()
            identifier = try reader.next()
            guard
                version == 1 && identifier.tag == .sequence
                    || version == 3 && identifier.tag == .primitiveContext(0)
            else { throw Fault.malformed }
            digestAlgorithm = try reader.next(.sequence)
            guard let attributes = try reader.optional(.context(0)) else { throw Fault.attributes }
            signedAttributes = attributes
            signatureAlgorithm = try reader.next(.sequence)
            signature = Array(try reader.next(.octetString).content)
            hasUnsignedAttributes = try reader.optional(.context(1)) != nil
            try reader.finish()
        }

        func names(_ certificate: Certificate) -> Bool {
            guard identifier.tag == .sequence else {
                return certificate.subjectKeyIdentifier.map { identifier.content.elementsEqual($0) } ?? false
            }
            guard var reader = try? identifier.reader(), let issuer = try? reader.next(.sequence),
                let serial = try? reader.integer(), reader.isAtEnd
            else { return false }
            return certificate.hasSameIssuerAndSerial(issuer: issuer.encoded, serial: serial)
        }
    }
}
