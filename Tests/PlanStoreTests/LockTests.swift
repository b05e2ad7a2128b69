import Foundation
import Testing

@testable import PlanStore

@Suite(.timeLimit(.minutes(20))) struct LockTests {
    let place: TemporaryStore
    let meeting: MeetingID

    init() throws {
        place = try TemporaryStore()
        meeting = try place.filled(["et"])
    }

    /// Who the refused second program is told holds the meeting.
    private func holder(toldTo store: PlanStore) throws -> LockHolder? {
        let error = try #require(throws: StoreError.self) { try store.lock(meeting) }
        guard case .lockedBy(let holder) = error else { throw error }
        return holder
    }

    @Test func theSecondIsToldWhoAndSinceWhen() throws {
        let then = Date(timeIntervalSince1970: 1_795_000_000.7)
        let lock = try place.open().lock(meeting, now: then)
        let second = try place.open()
        let holder = try #require(try holder(toldTo: second))
        #expect(holder == LockHolder.current(then))
        #expect(holder.process == getpid() && !holder.user.isEmpty)
        #expect(holder.since == Date(timeIntervalSince1970: 1_795_000_000))
        lock.release()
        try second.lock(meeting).release()
    }

    @Test func releasingTwiceLeavesTheNextHoldersNameAlone() throws {
        let store = try place.open()
        let first = try store.lock(meeting)
        first.release()
        let second = try store.lock(meeting)
        first.release()
        #expect(try holder(toldTo: store)?.process == getpid())
        second.release()
    }

    @Test func meetingsAreLockedEachForItself() throws {
        let store = try place.open()
        let other = try store.newMeeting()
        let locks = try [store.lock(meeting), store.lock(other)]
        #expect(locks.count == 2)
    }

    @Test func aKilledHolderFreesTheMeeting() throws {
        let store = try place.open()
        for _ in 0..<5 {
            let holder = try Probe(["hold", place.folder.path, meeting.text])
            #expect(holder.line() == "held")
            #expect(try self.holder(toldTo: store)?.process == holder.process.processIdentifier)
            holder.kill()
            try store.lock(meeting).release()
        }
    }

    @Test func ofEightStartersOneHolds() throws {
        for _ in 0..<3 {
            let starters = try (0..<8).map { _ in try Probe(["hold", place.folder.path, meeting.text]) }
            let lines = starters.map { $0.line() }
            #expect(lines.filter { $0 == "held" }.count == 1)
            #expect(lines.filter { $0.contains("lockedBy") && $0.contains("process: ") }.count == 7, "\(lines)")
            for starter in starters { _ = starter.rest() }
        }
    }

    @Test(arguments: [
        "", "bo", "bo\n12\n", "bo\nx\n1\n", "bo\n12\n1\nmore", "bo\n012\n1\n", "bo\n12\n1\n\n", "b\u{1B}o\n1\n1\n",
    ])
    func whatIsNoHolderIsRefused(text: String) { #expect(LockHolder(written: bytes(text)) == nil) }

    @Test func aHolderIsReadAsWritten() {
        let holder = LockHolder(user: "Åse", process: 7, since: Date(timeIntervalSince1970: 5))
        #expect(LockHolder(written: holder.written) == holder)
    }
}
