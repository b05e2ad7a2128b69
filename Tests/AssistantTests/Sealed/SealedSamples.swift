import CalendarValues
import Cryptography
import Definitions
import Foundation
import PlanExport
import PlanModel
import PlanStore
import TaggedPDF

@testable import Assistant
@testable import PlanSamples

/// Invented plans sealed as the program seals them, each sample folder with a store and so a key of its own.
struct SealedSamples {
    let resources: Resources
    let clock: Clock
    let sealed: SealedPlan
    private let store: PlanStore
    private let place: URL

    /// `language` is that of the document; `day` nil for the day it is.
    init(language: String = "da", day: String? = "2026-11-21", letterhead: Letterhead? = nil) throws {
        place = FileManager.default.temporaryDirectory.appending(path: "handleplan-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        store = try TestStore.opened(in: place.appending(path: "data"))
        resources = try Resources(files: DefinitionFiles(), language: language)
        clock = try Clock(fixed: day.flatMap { Day($0) })
        sealed = SealedPlan(keys: SigningKeys(store: store), clock: clock, letterhead: letterhead)
    }

    /// Closes the store and takes it away.
    func remove() {
        try? store.close()
        try? FileManager.default.removeItem(at: place)
    }

    /// Uses a municipality's key from now on.
    func importKey(_ file: [UInt8], _ passphrase: String) throws {
        _ = try SigningKeys(store: store).importKey(from: file, passphrase: Passphrase(passphrase))
    }

    /// The sealed copy for every recipient, each agreed to as it is proposed.
    func copies(_ plan: Plan) throws -> [(recipient: String, files: (pdf: [UInt8], issuer: [UInt8]))] {
        let today = clock.now().day
        let edition = Edition(planID: "k7w2m9xqab", today: today, catalog: resources.catalog, danish: resources.danish)
        return try resources.files.recipients().compactMap { recipient in
            var agreed = plan
            agreed.sharing.consents.append(
                Consent(
                    recipient: recipient.id, decision: .given, scope: recipient.scope, purpose: "at hjælpe",
                    until: today.adding(months: recipient.months), day: today))
            guard
                let copy = PlanCopy(
                    agreed, for: recipient, on: today, areas: resources.areas, catalog: resources.catalog)
            else { return nil }
            let files = try CopyFiles.files(
                copy, formats: [.pdf], edition: edition, pdf: sealed.maker(of: copy, edition: edition))
            return (recipient.id, (files[0].contents, files[1].contents))
        }
    }

    /// The sealed document and the issuer's certificate.
    func files(_ plan: Plan) throws -> (pdf: [UInt8], issuer: [UInt8]) {
        let edition = Edition(
            planID: "k7w2m9xqab", today: clock.now().day, catalog: resources.catalog, danish: resources.danish)
        let files = try sealed.files(plan, edition: edition)
        return (files[0].contents, files[1].contents)
    }
}
