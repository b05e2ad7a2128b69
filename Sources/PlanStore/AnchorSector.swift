import Cryptography

/// One 512-byte sector of the anchor file: the size a disk writes whole or not at all.
///
/// `kind (1) · body · zeros · HMAC-SHA-256 (32)`, where the code also covers the sector's place in the file.
enum AnchorSector: Hashable {
    /// Sector 0: how many meetings have a sector.
    case header(meetings: Int)
    /// How far a meeting had come when it was last written.
    case meeting(MeetingID, Chain)

    static let length = 512
    private static let coded = length - HMACSHA256.length

    func encoded(at index: Int, key: SymmetricKey) throws(StoreError) -> [UInt8] {
        let body = self.body + [UInt8](repeating: 0, count: AnchorSector.coded - self.body.count)
        let code = try storeErrors { () throws(CryptographyError) in
            try HMACSHA256.code(of: AnchorSector.message(body, index), key: key)
        }
        return body + code
    }

    /// Throws `.tampered` for anything but what `encoded` gives for this place.
    init(_ sector: [UInt8], at index: Int, key: SymmetricKey) throws(StoreError) {
        let body = Array(sector.prefix(AnchorSector.coded))
        let code = Array(sector.dropFirst(AnchorSector.coded))
        let isWhole = try storeErrors { () throws(CryptographyError) in
            try HMACSHA256.isValid(code, of: AnchorSector.message(body, index), key: key)
        }
        guard isWhole, let decoded = AnchorSector(body: body) else { throw .tampered(.anchor, meeting: nil) }
        self = decoded
    }

    private var body: [UInt8] {
        switch self {
        case .header(let meetings): Array("H".utf8) + bigEndian(meetings)
        case .meeting(let meeting, let chain): Array("M".utf8) + meeting.bytes + bigEndian(chain.count) + chain.head
        }
    }

    private init?(body: [UInt8]) {
        func number(at offset: Int) -> Int { body[offset..<offset + 8].reduce(0) { $0 << 8 | Int($1) } }
        switch body.first {
        case UInt8(ascii: "H"):
            self = .header(meetings: number(at: 1))
        case UInt8(ascii: "M"):
            let countAt = 1 + MeetingID.length
            let headAt = countAt + 8
            guard let meeting = MeetingID(String(decoding: body[1..<countAt], as: UTF8.self)) else { return nil }
            let head = Array(body[headAt..<headAt + SHA256.length])
            self = .meeting(meeting, Chain(count: number(at: countAt), head: head))
        default:
            return nil
        }
    }

    private static func message(_ body: [UInt8], _ index: Int) -> [UInt8] {
        Array("handleplan anchor 1".utf8) + bigEndian(index) + body
    }
}
