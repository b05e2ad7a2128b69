import Synchronization

/// What a word was found to be, kept for the next time it is met: people use the same few words over and over.
///
/// It is emptied when it is full, and it ends with the check it belongs to.
final class WordMemory: Sendable {
    private static let capacity = 8_192
    private let known = Mutex<[String: ReadWord]>([:])

    /// The word as it was read before, or as `read` reads it now.
    func word(_ word: String, read: () -> ReadWord) -> ReadWord {
        if let found = known.withLock({ $0[word] }) { return found }
        let new = read()
        known.withLock { known in
            if known.count >= WordMemory.capacity { known.removeAll(keepingCapacity: true) }
            known[word] = new
        }
        return new
    }
}
