import CalendarValues

/// Where a meeting stands: the fold over its journal.
public struct MeetingState: Hashable, Sendable {
    /// An answer that stands, with its place in the journal.
    public struct Standing: Hashable, Sendable {
        public let answer: Answer
        /// When it was last given.
        public let sequence: Int
        /// When its value last became another.
        public let changed: Int
        public let turn: Int
    }

    public private(set) var opening: Opening?
    public private(set) var answers: [Slot: Standing] = [:]
    public private(set) var struck: Set<Slot> = []
    /// Version → the day it was completed.
    public private(set) var completed: [Int: Day] = [:]
    public private(set) var version = 1
    public private(set) var isPaused = false
    /// The sequence at which the present version began.
    public private(set) var versionStart = 0
    public private(set) var lastSequence = 0
    public private(set) var lastTurn = 0
    /// What may be passed on and what not, as last said; said after a version was completed as well.
    public private(set) var sharing = Sharing()
    /// The day of what is being said, as far as the journal tells.
    private var day: Day?
    private var journal: [JournalEntry] = []

    public init(journal: [JournalEntry] = []) {
        for entry in journal { apply(entry) }
    }

    /// Whether the present version is signed and closed.
    public var isCompleted: Bool { completed[version] != nil }

    public subscript(slot: Slot) -> Answer? { answers[slot]?.answer }

    /// The meeting as it was when its last version was completed; nil when none was.
    public var lastCompleted: MeetingState? {
        let versions = completed.keys
        let end = journal.last { entry in
            if case .completed(let version, _) = entry.event { versions.contains(version) } else { false }
        }
        return end.map { end in MeetingState(journal: journal.filter { $0.sequence <= end.sequence }) }
    }

    /// The entries so far, in order.
    public var entries: [JournalEntry] { journal }

    public mutating func apply(_ entry: JournalEntry) {
        journal.append(entry)
        lastSequence = entry.sequence
        lastTurn = max(lastTurn, entry.turn)
        if case .undone = entry.event {
            replay()
        } else {
            fold(entry)
        }
    }

    /// Folds again without the turns taken back; a turn once taken back stays so.
    private mutating func replay() {
        let taken = Set(
            journal.compactMap { entry -> Int? in
                if case .undone(let turn) = entry.event { turn } else { nil }
            })
        let all = journal
        self = MeetingState()
        for entry in all where !taken.contains(entry.turn) { fold(entry) }
        journal = all
        lastSequence = all.last?.sequence ?? 0
        lastTurn = all.map(\.turn).max() ?? 0
    }

    private mutating func fold(_ entry: JournalEntry) {
        switch entry.event {
        case .opened(let opening):
            self.opening = opening
            day = opening.day
        case .answered(let slot, let answer): record(answer, at: slot, entry)
        case .undone: break
        case .struck(let slot): struck.insert(slot)
        case .paused: isPaused = true
        case .resumed(let day):
            isPaused = false
            self.day = day
        case .completed(let version, let day): completed[version] = day
        case .revised(let version, let day):
            self.day = day
            self.version = version
            versionStart = entry.sequence
        }
    }

    private mutating func record(_ answer: Answer, at slot: Slot, _ entry: JournalEntry) {
        sharing.take(answer, at: slot, on: day)
        let before = answers[slot]
        let isSame = before?.answer.value == answer.value && before?.answer.words == answer.words
        let changed = isSame ? before?.changed ?? entry.sequence : entry.sequence
        answers[slot] = Standing(answer: answer, sequence: entry.sequence, changed: changed, turn: entry.turn)
    }
}
