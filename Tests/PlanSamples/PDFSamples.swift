import DanishLanguage
import Foundation
import Messages
import PlanExport
import PlanModel
import TaggedPDF

/// Documents of many kinds, all invented, for the checks of the PDF and for the judges of `make conformance`.
enum PDFSamples {
    static let fonts = try? FontSet.debian()

    static let catalog = Locale.danish.adding(pages)
    static let english = Locale.english.adding([
        "document.page": "page {page} of {pages}", "document.logo": "Logo of {sender}",
    ])
    private static let pages = ["document.page": "side {page} af {pages}", "document.logo": "Logo for {sender}"]

    static let making = PDFMaking(
        identifier: Array("k7w2m9xq-1".utf8),
        time: PDFTime(year: 2026, month: 11, day: 21, hour: 14, minute: 5, offset: 60))

    static let field = PDFSignatureField(
        name: "Underskrift", explanation: "Digital signatur fra Karin Lund, Nordby Kommune, den 21. november 2026",
        lines: [
            "Signeret af Karin Lund, Nordby Kommune, lørdag den 21. november 2026 klokken 14.05",
            "Signaturen viser, at intet er ændret, siden dokumentet blev signeret. Den er lavet med programmets eget certifikat "
                + "og siger ikke i sig selv, hvem der har signeret.",
        ], time: making.time)

    /// An invented logo, a house on clear ground: PNG, 72 by 48.
    static func logo() throws -> PDFImage { try PDFImage(file: Array(Data(base64Encoded: logoFile) ?? Data())) }
    private static let logoFile =
        "iVBORw0KGgoAAAANSUhEUgAAAEgAAAAwCAYAAACynDzrAAAAz0lEQVR42u3XyxHCMBAEUc+WcyATgiFAgnEmRAFXThiDV9pPTwKW"
        + "XjUGloWxUrtcb89I57GIOJGQFL2ax3ZX64L2apldk6LCRKnJsuDMqkkZYGbWZBlxRtakbDCja7LsON7PUWaYETVZJRyP51slHI9z"
        + "qBKMx0fOKuOccT5VhTmrJuuC8+u51QHmn5qsI86R+6gbzNGarDvO3j3VGeabmgycz/fnd9DoP6vVBhBAALluzfTCnPHFQEEAAQQQ"
        + "QAABBBBADCCAAAIIIIAAYuxtL3KjWYbZJg+NAAAAAElFTkSuQmCC"

    /// A PDF of `plan` with its data inside.
    static func pdf(
        _ plan: Plan, catalog: Catalog = catalog, field: PDFSignatureField? = field, logo: PDFImage? = nil
    ) throws -> PDFFile {
        let edition = Edition(
            planID: "k7w2m9xq", today: SamplePlans.today, catalog: catalog, danish: PlainDanish(words: Locale.words))
        let json = Handover.files(plan, edition: edition).first { $0.name == "handleplan.json" }?.contents ?? []
        let attachment = PDFAttachment(
            name: "plan.json", contents: json, mediaType: "application/json", relationship: .source)
        return try PDFRenderer(fonts: fonts ?? FontSet.debian(), catalog: catalog).pdf(
            PlanDocument(plan: plan, edition: edition), making: making,
            letterhead: Letterhead(sender: "Nordby Kommune", logo: logo),
            attachments: [attachment], signatureField: field)
    }

    /// Plans by the name of their file.
    static let plans: [(name: String, plan: Plan)] =
        SamplePlans.all + [
            ("draft", SamplePlans.draft), ("empty", Plan()), ("twelve-goals", goals(12, steps: 8)),
            ("one-goal-no-steps", goals(1, steps: 0)), ("thirty-steps", goals(1, steps: 30)),
        ] + texts.map { ("words-\($0.key)", words($0.value)) }.sorted { $0.name < $1.name }
        + names.enumerated().map { ("name-\($0 + 1)", named($1)) } + [("signers", signers)]

    /// Texts put wherever a plan holds somebody's words.
    static let texts: [String: String] = [
        "long-answer": String(repeating: "Jeg vil gerne have ro på og lære at holde fast i mine aftaler. ", count: 80),
        "long-lines": Array(repeating: "Jeg vil gerne have ro på.", count: 200).joined(separator: "\n"),
        "long-word": String(repeating: "x", count: 5000),
        "long-danish-word": "Speciallægepraksisplanlægningsstabiliseringsperiode og "
            + String(repeating: "boligsocialmedarbejderforsorgshjemsbestyrelsesmøde", count: 4),
        "email":
            "Fra:\t\"Karin Lund\" <karin@example.org>\r\nTil:\tAnders\r\nEmne:\tSV: »Mødet«\r\n\r\n> Hej – kan du klokken 10?\r\n"
            + "> \t- ja\r\n\r\nJeg kommer ‘måske’, “hvis” det går…\r\nhttps://www.example.org/meget/lang/adresse?med=parametre&og=flere_endnu",
        "emoji": "Jeg er glad 😀, træt 😴 og sur 😡. Ja ✅ nej ❌ hjerte ❤️ hund 🐕 hus 🏠 nøgle 🔑 telefon 📞 tak 🙏",
        "greenlandic": "Inuunera nuannernerusumik. Illuqarusuppunga. Qujanaq – ilinniarusuppunga, suliffeqarusullunga. "
            + "Nalunaarasuartaateeranngualioqatigiiffissualiorfilioqatigeersuaq. ĸ ĸ â ê î ô û ã ĩ ũ",
        "signs": "½ ¼ ² ° § € $ £ % ‰ × ÷ ± ≤ ≥ → ← ↑ ↓ • · – — “ ” „ ‚ ‘ ’ « » … ™ © ® № ∞ ≈ ≠ √ ☎ ✓ ✗ ★ ☆ ☐ ☑ ♥ ♫",
        "greek-cyrillic": "Καλημέρα κόσμε. Доброе утро, мир. Добрий ранок. Добро утро. Ѓорѓи Љубљана. გამარჯობა Բարեւ",
        "vietnamese": "Tôi muốn có một nơi ở riêng. Nguyễn Thị Ánh. Đường phố Hồ Chí Minh",
        "decomposed": "A\u{30A}se fa\u{30A}r o\u{308}re og u\u{308}ber na\u{303}o e\u{301}n; q\u{303} x\u{323}",
        "spaces":
            "et\u{A0}hårdt mellemrum, et\u{2009}tyndt, et\u{202F}smalt hårdt,\u{3000}et bredt, nul\u{200B}bredde, blødt\u{AD}binde",
        "markup": "<b>ikke fed</b> & \"citat\" 'apostrof' \\ (parentes) [klammer] {tuborg} % procent # hegn /skråstreg",
        "quotes-only": "»»««\"\"''",
        "one-letter": "a",
    ]

    static let names = [
        "Søren Ærøskøbing Åkjær", "Łukasz Żółć", "Þórður Guðjónsson", "Şükrü Öztürk-Çağlar", "Ștefan Țărănescu",
        "Đorđe Živković", "Siân Ŵyn Ŷnys", "Małgorzata Święcicka", "Ġorġ Ħal-Żebbuġ", "Ľubomír Ďuriš", "Jānis Bērziņš",
        "Õnne Pärn-Jüri", "Aqqaluk ĸujaĸ", "Zoë Núñez d’Arc", "Θεόδωρος Παπαδόπουλος", "Юлія Щербань",
    ]

    static func goals(_ count: Int, steps: Int) -> Plan {
        var plan = SamplePlans.rich
        plan.goals = (1...count).map { number in
            Goal(
                number: number, text: "Jeg har nøglen til min egen lejlighed, og huslejen bliver betalt hver måned",
                responsible: .said(["citizen", "contact"]), time: SamplePlans.time("P3M", "duration"),
                effort: Effort(
                    what: .said("Støtte i egen bolig"), time: SamplePlans.time("P1Y", "duration"),
                    state: .said("applied")),
                steps: (0..<steps).map(step))
        }
        return plan
    }

    private static func step(_ index: Int) -> SubGoal {
        SubGoal(
            number: index + 1, text: "Ringer til boligselskab nummer \(index + 1) og spørger, hvor lang ventelisten er",
            measures: index % 3 == 0 ? ["navnet står på ventelisten"] : [],
            responsible: .said(["citizen", "caseworker"]),
            time: SamplePlans.time("../2026-12-23", "deadline"))
    }

    static func words(_ text: String) -> Plan {
        var plan = SamplePlans.rich
        plan.purpose = .said(text)
        plan.wishes = .said(text)
        plan.situation.sleeps = .said(text)
        plan.circumstances.words = .said(text)
        plan.followUp.reach = .said(text)
        plan.goals = [
            Goal(
                number: 1, text: text, responsible: .said(["citizen"]),
                steps: [SubGoal(number: 1, text: text, responsible: .said(["citizen"]))], objection: .said(text),
                view: .said(text))
        ]
        plan.additions = [Addition(slot: Slot("pets.words"), value: .said(text))]
        return plan
    }

    static func named(_ name: String) -> Plan {
        var plan = SamplePlans.rich
        plan.people[0] = Person(id: "citizen", name: name, role: "citizen", isPresent: true)
        return plan
    }

    /// More who sign than a page holds, on paper and otherwise.
    static var signers: Plan {
        var plan = SamplePlans.rich
        plan.people += (2...14).map {
            Person(id: "person.\($0)", name: "Navn Nummer \($0)", role: "relative", isPresent: true)
        }
        plan.signatures = plan.people.map { Signature(person: $0.id, way: .paper, words: nil) }
        return plan
    }
}

extension Catalog {
    /// The same with the texts only the PDF needs.
    fileprivate func adding(_ texts: [String: String]) -> Catalog {
        let known = Dictionary(uniqueKeysWithValues: keys.map { ($0, text(Message($0))) })
        return Catalog(language: language, templates: texts.merging(known) { $1 })
    }
}
