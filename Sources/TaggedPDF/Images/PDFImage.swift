/// A picture as it is written to the file.
public struct PDFImage: Hashable, Sendable {
    /// How the samples are encoded.
    enum Encoding: Hashable {
        /// A JPEG file as it is (DCTDecode).
        case jpeg
        /// Samples of eight bits.
        case samples
    }

    /// In pixels.
    public let width: Int
    /// In pixels.
    public let height: Int
    let isGrey: Bool
    let encoding: Encoding
    let data: [UInt8]

    /// A picture from a PNG or JPEG file. Transparent parts become white. Errors: `PDFError.imageUnreadable`.
    public init(file bytes: [UInt8]) throws(PDFError) {
        if let image = JPEGHeader(bytes) {
            self.init(width: image.width, height: image.height, isGrey: image.components == 1, .jpeg, bytes)
        } else if let image = PNGPicture(bytes) {
            self.init(width: image.width, height: image.height, isGrey: false, .samples, image.colours)
        } else {
            throw .imageUnreadable
        }
    }

    private init(width: Int, height: Int, isGrey: Bool, _ encoding: Encoding, _ data: [UInt8]) {
        self.width = width
        self.height = height
        self.isGrey = isGrey
        self.encoding = encoding
        self.data = data
    }

    /// Adds the picture to a file and gives its number.
    func add(to file: inout ObjectFile) -> Int {
        let space = isGrey ? "/DeviceGray" : "/DeviceRGB"
        let filter = encoding == .jpeg ? " /Filter /DCTDecode" : ""
        return file.add(
            stream: data,
            "/Type /XObject /Subtype /Image /Width \(width) /Height \(height) /ColorSpace \(space) "
                + "/BitsPerComponent 8\(filter)", isPlain: encoding == .jpeg)
    }
}
