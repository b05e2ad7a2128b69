import Cryptography
import Foundation
import Synchronization

/// The file beside the database that knows how far every meeting has come, so that a cut or older database is noticed.
///
/// Sector 0 counts the meetings, sector n belongs to the nth. A meeting's sector is overwritten in place after each
/// commit and never before it, so it may lag but cannot be ahead. It is left to the system to bring it to disk, but
/// every sixteenth time and at `synchronize()`: a killed program leaves it exact, a power cut leaves it as old as the
/// last time it reached the disk.
final class Anchor: Sendable {
    static let name = "anchor"
    private static let writesBetweenSynchronizing = 16

    private let file: OpenFile
    private let key: SymmetricKey
    private let state = Mutex(State())

    private struct State {
        var places: [MeetingID: Int] = [:]
        var unsynchronized = 0
    }

    /// Throws `.tampered` unless every sector is whole.
    init(in folder: StoreFolder, key: SymmetricKey) throws(StoreError) {
        guard let file = try folder.openFile(Anchor.name, part: .anchor, access: O_RDWR)
        else { throw .tampered(.anchor, meeting: nil) }
        self.file = file
        self.key = key
        _ = try chains()
    }

    /// The bytes of an anchor that knows `chains`.
    static func encoded(_ chains: [(MeetingID, Chain)], key: SymmetricKey) throws(StoreError) -> [UInt8] {
        var bytes = try AnchorSector.header(meetings: chains.count).encoded(at: 0, key: key)
        for (index, entry) in chains.enumerated() {
            bytes += try AnchorSector.meeting(entry.0, entry.1).encoded(at: index + 1, key: key)
        }
        return bytes
    }

    /// How far each known meeting had come.
    func chains() throws(StoreError) -> [MeetingID: Chain] {
        try state.withLock { state throws(StoreError) in try chains(learning: &state) }
    }

    /// Nil for a meeting that was never added.
    func chain(of meeting: MeetingID) throws(StoreError) -> Chain? {
        try state.withLock { state throws(StoreError) in
            guard let place = state.places[meeting] else { return try chains(learning: &state)[meeting] }
            let (found, chain) = try locked(LOCK_SH) { () throws(StoreError) in try entry(at: place) }
            guard found == meeting else { throw .tampered(.anchor, meeting: meeting) }
            return chain
        }
    }

    /// Gives a meeting its sector; on disk when this returns. The sector comes before the count, so a crash between
    /// leaves both whole.
    func add(_ meeting: MeetingID) throws(StoreError) {
        try state.withLock { state throws(StoreError) in
            try locked(LOCK_EX) { () throws(StoreError) in
                let place = try meetingCount() + 1
                try write(.meeting(meeting, .empty), at: place)
                try file.synchronize()
                try write(.header(meetings: place), at: 0)
                try file.synchronize()
                state.places[meeting] = place
            }
        }
    }

    /// Notes how far a meeting has come, after its records are on disk.
    func note(_ chain: Chain, of meeting: MeetingID) throws(StoreError) {
        try state.withLock { state throws(StoreError) in
            guard let place = state.places[meeting] else { throw .noSuchMeeting(meeting) }
            try locked(LOCK_EX) { () throws(StoreError) in try write(.meeting(meeting, chain), at: place) }
            state.unsynchronized += 1
            guard state.unsynchronized >= Anchor.writesBetweenSynchronizing else { return }
            try file.synchronize()
            state.unsynchronized = 0
        }
    }

    /// All that was noted is on disk when this returns.
    func synchronize() throws(StoreError) { try file.synchronize() }

    private func chains(learning state: inout State) throws(StoreError) -> [MeetingID: Chain] {
        var found: [MeetingID: Chain] = [:]
        var places: [MeetingID: Int] = [:]
        try locked(LOCK_SH) { () throws(StoreError) in
            for place in 1..<(try meetingCount() + 1) {
                let (meeting, chain) = try entry(at: place)
                found[meeting] = chain
                places[meeting] = place
            }
        }
        state.places = places
        return found
    }

    private func meetingCount() throws(StoreError) -> Int {
        let length = Int(try file.status().st_size)
        guard case .header(let meetings) = try sector(0) else { throw .tampered(.anchor, meeting: nil) }
        // One sector more is a meeting whose adding was interrupted.
        let expected = (meetings + 1) * AnchorSector.length
        guard (expected...expected + AnchorSector.length).contains(length) else {
            throw .tampered(.anchor, meeting: nil)
        }
        return meetings
    }

    private func entry(at place: Int) throws(StoreError) -> (MeetingID, Chain) {
        guard case .meeting(let meeting, let chain) = try sector(place) else { throw .tampered(.anchor, meeting: nil) }
        return (meeting, chain)
    }

    private func sector(_ index: Int) throws(StoreError) -> AnchorSector {
        try AnchorSector(file.read(AnchorSector.length, at: index * AnchorSector.length), at: index, key: key)
    }

    private func write(_ sector: AnchorSector, at index: Int) throws(StoreError) {
        try file.write(sector.encoded(at: index, key: key), at: index * AnchorSector.length)
    }

    /// Keeps another program from reading a sector half written; held for microseconds, given up after five seconds.
    private func locked<Result>(_ kind: Int32, _ work: () throws(StoreError) -> Result) throws(StoreError) -> Result {
        var attempts = 0
        while try !file.takeLock(kind) {
            attempts += 1
            guard attempts < 5000 else { throw .busy }
            usleep(1000)
        }
        defer { file.releaseLock() }
        return try work()
    }
}
