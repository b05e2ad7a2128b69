import Messages
import PlanStore

extension Trouble {
    /// The store's error in words a caseworker can act on.
    init(_ error: StoreError) {
        switch error {
        case .noStore: self.init(.dataOrKey, "noStore")
        case .alreadyExists: self.init(.dataOrKey, "storeExists")
        case .wrongPassphrase: self.init(.dataOrKey, "wrongPassphrase")
        case .tampered, .cutTail, .rolledBack: self.init(.dataOrKey, "tampered")
        case .noSuchMeeting(let id): self.init(.wrongUse, "noMeeting", ["meeting": .text(id.text)])
        case .lockedBy(let holder): self = Trouble.locked(holder)
        case .busy: self.init(.inputOutput, "busy")
        case .noSpace: self.init(.inputOutput, "noSpace")
        case .readOnly: self.init(.inputOutput, "readOnly")
        case .notPermitted: self.init(.inputOutput, "notPermitted")
        case .unsafeFile: self.init(.dataOrKey, "unsafeFile")
        case .tooLong: self.init(.wrongUse, "tooLong")
        case .mustReopen: self.init(.inputOutput, "mustReopen")
        case .outOfMemory: self.init(.inputOutput, "outOfMemory")
        case .unsuitableDisk: self.init(.inputOutput, "unsuitableDisk")
        case .inputOutput(let errno): self.init(.inputOutput, "disk", ["errno": .number(Int(errno))])
        case .cryptographyUnavailable: self.init(.dataOrKey, "noCryptography")
        }
    }

    private static func locked(_ holder: LockHolder?) -> Trouble {
        guard let holder else { return Trouble(.dataOrKey, "lockedByOther") }
        let since = holder.since.formatted(.iso8601.time(includingFractionalSeconds: false).timeSeparator(.colon))
        return Trouble(
            .dataOrKey, "locked",
            ["user": .text(holder.user), "process": .number(Int(holder.process)), "since": .text(since)])
    }
}
