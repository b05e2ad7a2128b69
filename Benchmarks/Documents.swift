import CalendarValues
import Cryptography
import DanishLanguage
import Definitions
import Foundation
import Messages
import PlanExport
import PlanModel
import PlanStore
import Signing
import TaggedPDF

/// The demo's plan as a sealed PDF, beside WeasyPrint on the same plan as a page of HTML.
struct Documents {
    let document: PlanDocument
    private let edition: Edition
    private let plan: Plan
    private let identity: SigningIdentity

    /// Holds the demo meeting in a store of its own and reads the plan back.
    init(_ place: Place) throws {
        try place.run(
            place.program,
            [
                "møde", "--svar", "examples/demo.yaml", "--adgang-fil", place.passphraseFile, "--ud",
                place.base + "/papers",
            ])
        let store = try PlanStore.open(in: place.folder, passphrase: place.passphrase())
        defer { try? store.close() }
        let plans = try store.meetings().map { meeting in
            let entries = try store.records(of: meeting).map {
                try JSONDecoder().decode(JournalEntry.self, from: Data($0))
            }
            return Plan(MeetingState(journal: entries))
        }
        guard let plan = plans.first(where: { $0.status == .accepted }), let today = plan.day else {
            throw Failed(program: "demo", status: 1)
        }
        self.plan = plan
        let texts = try LocaleTexts(language: "da", files: DefinitionFiles())
        edition = Edition(
            planID: "benchmark1", today: today, catalog: texts.catalog, danish: PlainDanish(words: texts.words))
        document = PlanDocument(plan: plan, edition: edition)
        identity = try Documents.identity()
    }

    private static func identity() throws -> SigningIdentity {
        let (key, root) = (try SigningKey.generateP256(), try SigningKey.generateP256())
        let start = UTCTime(secondsSince1970: 1_767_225_600)
        let request = CertificateRequest(
            subject: try DistinguishedName(organisation: "Nordby Kommune", commonName: "handleplan"),
            validity: start...start.adding(seconds: 86_400))
        let issuer = try Certificate.root(request, key: root)
        let certificate = try issuer.issue(request, publicKeyInfo: key.publicKeyInfo(), signer: root)
        return try SigningIdentity(key: key, certificate: certificate, others: [issuer])
    }

    /// Fonts read, text set, data put inside, sealed: all that happens when a plan is written, but the file.
    func sealed() throws -> [UInt8] {
        let time = PDFTime(year: 2026, month: 11, day: 21, hour: 12, minute: 0, offset: 60)
        let data = PDFAttachment(
            name: "plan.json", contents: PlanJSON().bytes(plan, edition: edition), mediaType: "application/json",
            relationship: .source)
        let field = PDFSignatureField(
            name: "Segl", explanation: "Segl", lines: ["Forseglet af Nordby Kommune."], signer: "Nordby Kommune",
            time: time, capacity: try identity.roomNeeded() + 64)
        let pdf = try PDFRenderer(fonts: .debian(), catalog: edition.catalog).pdf(
            PlanDocument(plan: plan, edition: edition), making: PDFMaking(identifier: [1], time: time),
            attachments: [data], signatureField: field)
        return try PDFSigner(identity).signed(pdf.bytes, place: SignaturePlace(findingIn: pdf.bytes))
    }

    /// Processor time of this process, in seconds a run; the first run is not counted.
    func ours(runs: Int) throws -> Figures {
        let times = try (0...runs).map { _ in
            let start = clock()
            _ = try sealed()
            return Double(clock() - start) / Double(CLOCKS_PER_SEC)
        }
        return Figures("sealed PDF of the demo, processor time", Array(times.dropFirst()))
    }

    /// WeasyPrint's processor time on the same words, neither sealed nor with data inside; nil where it is not installed.
    func weasyPrint(runs: Int) throws -> Figures? {
        try Peer.lines("document.py", [String(runs)], input: HTMLPage(document).text).map {
            Figures("WeasyPrint, the same plan without a seal", $0.compactMap(Double.init))
        }
    }
}
