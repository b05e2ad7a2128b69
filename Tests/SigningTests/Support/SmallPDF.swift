import Signing

/// A PDF made by hand for these tests: a page, a signature field and a place for a signature.
struct SmallPDF {
    /// The page's text.
    var text = "Plan for et godt liv"
    /// Whether the signature dictionary names this program.
    var isOurs = true
    /// The level of DocMDP; nil leaves the statement out.
    var level: Int? = 1
    /// Room in the hole, in bytes.
    var room = 1_700
    /// Bytes of a further stream, to make a larger file.
    var ballast = 0
    var subFilter = "ETSI.CAdES.detached"
    var claimedTime = "D:20260310120000+01'00'"
    /// Objects added as they are, by number.
    var extra: [(number: Int, body: String)] = []
    /// Text put between two objects.
    var between = ""
    var type = "Sig"
    /// The object the catalog's permissions lead to.
    var permissionsObject = signatureObject

    static let signatureObject = 6

    var bytes: [UInt8] {
        var writer = PDFWriter()
        let perms = level == nil ? "" : " /Perms << /DocMDP \(permissionsObject) 0 R >>"
        writer.add(
            1, "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [5 0 R] /SigFlags 3 >>\(perms) >>")
        writer.add(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
        writer.add(
            3,
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 100] /Contents 4 0 R /Annots [5 0 R] /Resources "
                + "<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>")
        let page = "BT /F1 12 Tf 20 50 Td (\(text)) Tj ET"
        writer.add(4, "<< /Length \(page.utf8.count) >>\nstream\n\(page)\nendstream")
        writer.text(between)
        writer.add(
            5,
            "<< /Type /Annot /Subtype /Widget /FT /Sig /T (Underskrift) /F 132 /Rect [0 0 0 0] /P 3 0 R /V 6 0 R >>")
        writer.add(SmallPDF.signatureObject, signatureDictionary)
        if ballast > 0 {
            // Every byte value but those that could look like structure to a reader that searches.
            let data = (0..<ballast).map { UInt8(truncatingIfNeeded: $0 * 7 % 251) }
            writer.add(7, "<< /Length \(ballast) >>", stream: data)
        }
        for object in extra { writer.add(object.number, object.body) }
        return writer.finished()
    }

    private var signatureDictionary: String {
        let reference =
            level.map {
                " /Reference [<< /Type /SigRef /TransformMethod /DocMDP "
                    + "/TransformParams << /Type /TransformParams /P \($0) /V /1.2 >> >>]"
            } ?? ""
        let mark = isOurs ? " /Prop_Build << /App << /Name /handleplan >> >>" : ""
        return "<< /Type /\(type) /Filter /Adobe.PPKLite /SubFilter /\(subFilter)\(mark)\(reference)"
            + " /M (\(claimedTime)) /ByteRange [0 ********** ********** **********]"
            + " /Contents <\(String(repeating: "0", count: room * 2))> >>"
    }
}

/// Writes objects, a table and a trailer.
struct PDFWriter {
    private(set) var bytes = Array("%PDF-1.7\n%\u{e2}\u{e3}\u{cf}\u{d3}\n".utf8)
    private var offsets: [Int: Int] = [:]
    /// Offset of the table before, in an update.
    private var previous: Int?

    init() {}

    /// Goes on after a whole file.
    init(updating file: [UInt8], previous: Int) {
        bytes = file
        self.previous = previous
    }

    mutating func add(_ number: Int, _ body: String, stream: [UInt8]? = nil) {
        offsets[number] = bytes.count
        text("\(number) 0 obj\n\(body)\n")
        if let stream {
            text("stream\n")
            bytes += stream
            text("\nendstream\n")
        }
        text("endobj\n")
    }

    mutating func text(_ text: String) { bytes += Array(text.utf8) }

    func finished(root: String = "1 0 R", trailer: String = "") -> [UInt8] {
        var writer = self
        let start = bytes.count
        let all = previous == nil ? Set(1...(offsets.keys.max() ?? 1)) : Set(offsets.keys)
        writer.text("xref\n")
        if previous == nil { writer.text("0 1\n0000000000 65535 f \n") }
        for number in all.sorted() {
            let offset = offsets[number].map(String.init) ?? "0"
            let digits = String(repeating: "0", count: 10 - offset.count) + offset
            writer.text("\(number) 1\n\(digits) \(offsets[number] == nil ? "65535 f" : "00000 n") \n")
        }
        let previous = previous.map { " /Prev \($0)" } ?? ""
        let size = max(offsets.keys.max() ?? 0, SmallPDF.signatureObject) + 1
        writer.text(
            "trailer\n<< /Size \(size) /Root \(root)\(previous)\(trailer) >>\nstartxref\n\(start)\n%%EOF\n")
        return writer.bytes
    }
}
