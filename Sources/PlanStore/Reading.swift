/// What a meeting's rows say when they are followed from the first, held against the anchor.
struct Reading {
    /// Plain texts of the whole records, up to the first that is not.
    private(set) var records: [[UInt8]] = []
    private(set) var chain: Chain
    /// The first trouble met.
    private(set) var trouble: StoreError?

    /// Follows `rows` on from `start`. `anchored` is the anchor as it was read *before* the rows, so that it cannot
    /// be ahead.
    init(_ rows: [SealedRecord], seal: JournalSeal, from start: Chain = .empty, anchored: Chain) {
        chain = start
        do throws(StoreError) {
            compare(anchored, seal.meeting)
            for row in rows {
                let plain = try seal.open(row, after: chain)
                chain = try chain.followed(by: row.sealed)
                records.append(plain)
                compare(anchored, seal.meeting)
            }
            if chain.count < anchored.count, trouble == nil {
                trouble = .cutTail(meeting: seal.meeting, anchored: anchored.count, found: chain.count)
            }
        } catch {
            trouble = trouble ?? error
        }
    }

    private mutating func compare(_ anchored: Chain, _ meeting: MeetingID) {
        if chain.count == anchored.count, chain.head != anchored.head { trouble = .rolledBack(meeting: meeting) }
    }
}
