import Cryptography

/// The store's keys, one a purpose, all derived from the data key of the key file.
struct StoreKeys: Sendable {
    let anchor: SymmetricKey
    let profile: SymmetricKey
    private let journal: SymmetricKey

    init(dataKey: SymmetricKey) throws(StoreError) {
        func key(_ purpose: String) throws(StoreError) -> SymmetricKey {
            try storeErrors { () throws(CryptographyError) in try dataKey.derived(for: Array(purpose.utf8)) }
        }
        anchor = try key("handleplan anchor 1")
        profile = try key("handleplan profile 1")
        journal = try key("handleplan journal 1")
    }

    /// A meeting's own key, so that no two meetings share a count of nonces.
    func journal(of meeting: MeetingID) throws(StoreError) -> SymmetricKey {
        try storeErrors { () throws(CryptographyError) in try journal.derived(for: meeting.bytes) }
    }
}
