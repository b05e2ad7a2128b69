import GRDB

extension PlanStore {
    /// A fresh id, known to the anchor from now on; the meeting is listed when its first record is appended.
    public func newMeeting() throws(StoreError) -> MeetingID {
        try whileUsable { _ throws(StoreError) in
            var meeting = try MeetingID.random()
            while try anchor.chain(of: meeting) != nil { meeting = try MeetingID.random() }
            try anchor.add(meeting)
            return meeting
        }
    }

    /// Every meeting that has, or by the anchor should have, records: the last written first, those that lost all of
    /// them last.
    public func meetings() throws(StoreError) -> [MeetingID] {
        try whileUsable { _ throws(StoreError) in
            let anchored = try anchor.chains().filter { $0.value.count > 0 }.keys
            let found = try database.read { db in try RecordTable.meetings(db) }
            return found + Set(anchored).subtracting(found).sorted { $0.text < $1.text }
        }
    }

    /// All records of a meeting in order, each verified, and no fewer than the anchor has seen.
    ///
    /// Throws `.noSuchMeeting`, `.tampered`, `.cutTail` or `.rolledBack`; then `wholeRecords(of:)` gives what can be
    /// read.
    public func records(of meeting: MeetingID) throws(StoreError) -> [[UInt8]] {
        let (records, trouble) = try wholeRecords(of: meeting)
        if let trouble { throw trouble }
        return records
    }

    /// The records up to the first that is not whole, and what is wrong with the next or with their number.
    public func wholeRecords(of meeting: MeetingID) throws(StoreError) -> (records: [[UInt8]], trouble: StoreError?) {
        try whileUsable { state throws(StoreError) in
            let reading = try reading(of: meeting, &state)
            state.chains[meeting] = reading.trouble == nil ? reading.chain : nil
            return (reading.records, reading.trouble)
        }
    }

    /// Seals `records` at the end of the meeting's journal: all of them are on disk when this returns, or none is kept.
    ///
    /// One commit, however many records. Throws what `records(of:)` throws, `.noSpace` (may be tried again), or
    /// `.inputOutput`, after which nothing of this call counts as saved and every call but `close()` throws
    /// `.mustReopen`.
    public func append(_ records: [[UInt8]], to meeting: MeetingID) throws(StoreError) {
        guard !records.isEmpty else { return }
        try whileUsable { state throws(StoreError) in
            let seal = try seal(of: meeting, &state)
            let known = state.chains.removeValue(forKey: meeting)
            let anchored = if let known { known } else { try anchoredChain(of: meeting) }
            let chain = try database.write { db in
                let rows = try RecordTable.rows(of: meeting, above: known?.count ?? 0, db)
                let reading = Reading(rows, seal: seal, from: known ?? .empty, anchored: anchored)
                if let trouble = reading.trouble { throw trouble }
                return try PlanStore.insert(records, after: reading.chain, seal: seal, db)
            }
            state.chains[meeting] = chain
            // The records are safe; an anchor that cannot follow lags, which is allowed, and `close()` tries again
            // and tells.
            do throws(StoreError) { try anchor.note(chain, of: meeting) } catch {}
        }
    }

    /// Makes what can be read of a meeting all there is, so that it can go on after a person was told what is wrong.
    ///
    /// Deletes the rows from the first that is not whole and brings the anchor to the rest. Gives the number of
    /// records left.
    public func acceptLoss(of meeting: MeetingID) throws(StoreError) -> Int {
        try whileUsable { state throws(StoreError) in
            let reading = try reading(of: meeting, &state)
            if reading.trouble != nil {
                try database.write { db in try RecordTable.delete(of: meeting, above: reading.chain.count, db) }
                try anchor.note(reading.chain, of: meeting)
                try anchor.synchronize()
            }
            state.chains[meeting] = reading.chain
            return reading.chain.count
        }
    }

    private static func insert(
        _ records: [[UInt8]], after start: Chain, seal: JournalSeal, _ db: Database
    ) throws -> Chain {
        // Rows that went missing below what this program has verified.
        guard try RecordTable.lastNumber(of: seal.meeting, db) == start.count
        else { throw StoreError.tampered(.database, meeting: seal.meeting) }
        var sequence = try RecordTable.lastSequence(db)
        return try records.reduce(start) { chain, record in
            sequence += 1
            let row = try seal.seal(record, after: chain, sequence: sequence)
            try RecordTable.insert(row, of: seal.meeting, db)
            return try chain.followed(by: row.sealed)
        }
    }

    private func reading(of meeting: MeetingID, _ state: inout State) throws(StoreError) -> Reading {
        let seal = try seal(of: meeting, &state)
        let anchored = try anchoredChain(of: meeting)
        let rows = try database.read { db in try RecordTable.rows(of: meeting, above: 0, db) }
        return Reading(rows, seal: seal, anchored: anchored)
    }

    private func seal(of meeting: MeetingID, _ state: inout State) throws(StoreError) -> JournalSeal {
        if let seal = state.seals[meeting] { return seal }
        let seal = try JournalSeal(meeting: meeting, key: keys.journal(of: meeting))
        state.seals[meeting] = seal
        return seal
    }

    private func anchoredChain(of meeting: MeetingID) throws(StoreError) -> Chain {
        if let chain = try anchor.chain(of: meeting) { return chain }
        let hasRows = try database.read { db in try RecordTable.lastNumber(of: meeting, db) > 0 }
        // A meeting has its place in the anchor before its first record.
        throw hasRows ? .tampered(.anchor, meeting: meeting) : .noSuchMeeting(meeting)
    }
}
