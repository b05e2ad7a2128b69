import Cryptography
import Foundation
import GRDB

extension PlanStore {
    /// A remembered setting, or nil when it was never set. The name is visible on disk, the value is not.
    ///
    /// Throws `.tampered` when the value was changed or moved; an older value put back is not noticed.
    public func profile(_ name: String) throws(StoreError) -> [UInt8]? {
        try whileUsable { _ throws(StoreError) in
            let sealed = try database.read { db in
                try Data.fetchOne(db, sql: "SELECT sealed FROM profile WHERE name = ?", arguments: [name])
            }
            guard let sealed else { return nil }
            do throws(CryptographyError) {
                return try AES256GCM.open(
                    Array(sealed), key: keys.profile, associatedData: PlanStore.associatedData(name))
            } catch {
                if error == .unavailable { throw .cryptographyUnavailable }
                throw .tampered(.profile(name), meeting: nil)
            }
        }
    }

    /// Remembers a setting, or forgets it when `value` is nil; on disk when this returns.
    public func setProfile(_ value: [UInt8]?, for name: String) throws(StoreError) {
        try whileUsable { _ throws(StoreError) in
            guard let value else {
                return try database.write { db in
                    try db.execute(sql: "DELETE FROM profile WHERE name = ?", arguments: [name])
                }
            }
            let sealed = try storeErrors { () throws(CryptographyError) in
                try AES256GCM.seal(value, key: keys.profile, associatedData: PlanStore.associatedData(name))
            }
            try database.write { db in
                try db.execute(
                    sql: "INSERT OR REPLACE INTO profile (name, sealed) VALUES (?, ?)", arguments: [name, Data(sealed)])
            }
        }
    }

    private static func associatedData(_ name: String) -> [UInt8] {
        Array("handleplan profile 1".utf8) + Array(name.utf8)
    }
}
