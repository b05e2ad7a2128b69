import Foundation
import PDFReading
import PlanExport
import PlanModel
import TaggedPDF
import Testing

/// A copy in every format there is, as text that can be searched: PDF streams without their compression.
enum Renderings {
    static func all(_ copy: PlanCopy) throws -> [String: String] { try files(copy) }

    /// Files that are text, by name.
    static func files(_ copy: PlanCopy) throws -> [String: String] {
        let edition = SamplePlans.edition(PDFSamples.catalog)
        var texts: [String: String] = [:]
        let document = PlanDocument(copy: copy, edition: edition)
        texts["plan.txt"] = TextRenderer().text(document)
        return texts
    }

    /// The formats that hold the word, whatever the case of its letters.
    static func holding(_ word: String, _ texts: [String: String]) -> [String] {
        texts.filter { $0.value.range(of: word, options: .caseInsensitive) != nil }.map(\.key).sorted()
    }
}
