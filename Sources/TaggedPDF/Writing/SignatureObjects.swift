/// Writes the signature field and the dictionary the signature is put in (ISO 32000-1, 12.7.4.5 and 12.8).
struct SignatureObjects {
    let field: PDFSignatureField
    /// On the page, in its coordinates.
    let frame: Frame
    /// The page object.
    let page: Int
    /// The widget's key in the parent tree.
    let structureKey: Int

    /// Where the byte range is written: as wide as the widest there can be.
    static let byteRange = String(repeating: " ", count: 44)

    /// Fills in a reserved widget and gives the entries of the catalog and the number of the signature dictionary.
    func add(to file: inout ObjectFile, widget: Int) -> (entries: String, signature: Int) {
        let signature = file.add(dictionary)
        let look = file.add(
            stream: Array(border.utf8),
            "/Type /XObject /Subtype /Form /BBox [0 0 \(PDFNotation.number(frame.width)) "
                + "\(PDFNotation.number(frame.height))] /Resources << >>")
        file.set(
            widget,
            "<< /Type /Annot /Subtype /Widget /FT /Sig /T \(PDFNotation.text(field.name)) "
                + "/TU \(PDFNotation.text(CleanedText.of(field.explanation))) /F 132 /Rect \(PDFNotation.box(frame)) "
                + "/P \(page) 0 R /V \(signature) 0 R /AP << /N \(look) 0 R >> /StructParent \(structureKey) >>")
        let entries =
            " /AcroForm << /Fields [\(widget) 0 R] /SigFlags 3 >> /Perms << /DocMDP \(signature) 0 R >>"
        return (entries, signature)
    }

    private var dictionary: [UInt8] {
        let signer = field.signer.map { " /Name \(PDFNotation.text(CleanedText.of($0)))" } ?? ""
        let reason = field.reason.map { " /Reason \(PDFNotation.text(CleanedText.of($0)))" } ?? ""
        let beginning =
            "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /M (\(field.time.pdf))\(signer)\(reason) "
            + "/Reference [<< /Type /SigRef /TransformMethod /DocMDP "
            + "/TransformParams << /Type /TransformParams /P 1 /V /1.2 >> >>] "
            + "/Prop_Build << /App << /Name /handleplan >> >> "
            + "/ByteRange [\(SignatureObjects.byteRange)] /Contents <"
        let digits = [UInt8](repeating: UInt8(ascii: "0"), count: 2 * field.capacity)
        return Array(beginning.utf8) + digits + Array("> >>".utf8)
    }

    /// A thin frame; the words stand on the page below it, where they can be read aloud.
    private var border: String {
        let colour = PageStyle.bar
        let numbers = [colour.red, colour.green, colour.blue].map(PDFNotation.number).joined(separator: " ")
        let box = [0.5, 0.5, frame.width - 1, frame.height - 1].map(PDFNotation.number).joined(separator: " ")
        return "\(numbers) RG 1 w \(box) re S"
    }

    /// Writes the byte range into a finished file; `start` is where the signature dictionary begins.
    static func place(in bytes: inout [UInt8], from start: Int, capacity: Int) -> PDFSignaturePlace? {
        let rest = bytes[start...]
        guard let range = rest.firstRange(of: Array("/ByteRange [".utf8))?.upperBound,
            let digits = rest.firstRange(of: Array("/Contents <".utf8))?.upperBound
        else { return nil }
        let place = PDFSignaturePlace(
            digits: digits..<digits + 2 * capacity, covered: [0..<digits - 1, digits + 2 * capacity + 1..<bytes.count])
        let numbers = place.covered.flatMap { [$0.lowerBound, $0.count] }.map(String.init).joined(separator: " ")
        bytes.replaceSubrange(range..<range + numbers.utf8.count, with: numbers.utf8)
        return place
    }
}
