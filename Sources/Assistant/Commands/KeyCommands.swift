import Cryptography
import Foundation
import Messages
import Terminal

extension Program {
    /// `handleplan nøgle vis`: whose certificate seals the documents, or the issuer's certificate itself.
    public func showKey(_ options: MeetingOptions, asPEM: Bool) throws {
        try withHouse(options) { house in
            guard let holder = try SigningKeys(store: house.store).stored() else { throw Trouble(.wrongUse, "noKey") }
            house.terminal.write(try lines(holder, asPEM: asPEM).map { StyledLine($0) })
        }
    }

    /// `handleplan nøgle importer`: takes the municipality's key; its passphrase is asked for and not kept.
    public func importKey(_ path: String, _ options: MeetingOptions) throws {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw Trouble(.wrongUse, "unreadableFile", ["file": .text(path)])
        }
        try withHouse(options) { house in
            let prompt = StyledLine(resources.catalog.text(Message("key.passphrase")))
            guard case .line(let typed) = house.terminal.readSecret(prompt: prompt) else {
                throw Trouble(.dataOrKey, "noPassphrase")
            }
            let holder = try SigningKeys(store: house.store).importKey(
                from: [UInt8](bytes), passphrase: Passphrase(typed))
            house.terminal.write(try lines(holder, asPEM: false).map { StyledLine($0) })
        }
    }

    private func lines(_ holder: SigningKeys.Holder, asPEM: Bool) throws -> [String] {
        let anchor = holder.identity.anchor
        if asPEM { return anchor.pem.split(separator: "\n").map(String.init) }
        let subject = holder.identity.certificate.subject
        let values: [String: MessageValue] = [
            "organisation": .text(subject.organisation ?? "–"), "fingerprint": .text(try anchor.fingerprintText()),
        ]
        let keys = [holder.isImported ? "key.imported" : "key.own", "key.organisation", "seal.fingerprint"]
        return keys.map { resources.catalog.text(Message($0, values)) }
    }
}
