import Cryptography
import Foundation
import PlanStore

@testable import Assistant

/// A store with a throwaway passphrase.
enum TestStore {
    static func opened(in folder: URL) throws -> PlanStore {
        let passphrase = Passphrase("et langt ord til prøver")
        return PlanStore.exists(in: folder)
            ? try PlanStore.open(in: folder, passphrase: passphrase)
            : try PlanStore.create(in: folder, passphrase: passphrase)
    }
}
