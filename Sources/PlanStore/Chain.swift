import Cryptography

/// How far a meeting's journal has come: the number of records and a digest that stands for all of them in their order.
struct Chain: Hashable, Sendable {
    let count: Int
    /// 32 bytes: SHA-256 of the head before and the sealed record; zeros before the first.
    let head: [UInt8]

    static let empty = Chain(count: 0, head: [UInt8](repeating: 0, count: SHA256.length))

    func followed(by sealed: [UInt8]) throws(StoreError) -> Chain {
        let digest = try storeErrors { () throws(CryptographyError) in try SHA256.digest(of: head + sealed) }
        return Chain(count: count + 1, head: digest)
    }
}

/// A record as it stands in the database.
struct SealedRecord: Hashable, Sendable {
    /// Order over all meetings.
    let sequence: Int
    /// Order in the meeting, from 1.
    let number: Int
    let sealed: [UInt8]
}

/// Seals and opens one meeting's records, each bound to the meeting, its place and all records before it.
struct JournalSeal: Sendable {
    let meeting: MeetingID
    let key: SymmetricKey

    func seal(_ plain: [UInt8], after chain: Chain, sequence: Int) throws(StoreError) -> SealedRecord {
        let number = chain.count + 1
        let bound = associatedData(number: number, sequence: sequence, previous: chain.head)
        let sealed = try storeErrors { () throws(CryptographyError) in
            try AES256GCM.seal(plain, key: key, associatedData: bound)
        }
        return SealedRecord(sequence: sequence, number: number, sealed: sealed)
    }

    /// Throws `.tampered` with the number the record should have.
    func open(_ record: SealedRecord, after chain: Chain) throws(StoreError) -> [UInt8] {
        let number = chain.count + 1
        let bound = associatedData(number: number, sequence: record.sequence, previous: chain.head)
        do throws(CryptographyError) {
            guard record.number == number else { throw .notAuthentic }
            return try AES256GCM.open(record.sealed, key: key, associatedData: bound)
        } catch {
            if error == .unavailable { throw .cryptographyUnavailable }
            throw .tampered(.record(number), meeting: meeting)
        }
    }

    private func associatedData(number: Int, sequence: Int, previous: [UInt8]) -> [UInt8] {
        Array("handleplan record 1".utf8) + meeting.bytes + bigEndian(number) + bigEndian(sequence) + previous
    }
}

/// Eight bytes, most significant first.
func bigEndian(_ value: Int) -> [UInt8] {
    withUnsafeBytes(of: UInt64(bitPattern: Int64(value)).bigEndian) { Array($0) }
}
