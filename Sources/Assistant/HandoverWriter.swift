import CalendarValues
import DialogueEngine
import Foundation
import Messages
import PlanExport
import PlanModel

/// Where the documents of a version were put, and what to say about it.
struct WrittenHandover {
    let folder: String
    /// Path of the main document.
    let document: String
    let utterances: [Utterance]

    func adding(_ more: [Utterance]) -> WrittenHandover {
        WrittenHandover(folder: folder, document: document, utterances: utterances + more)
    }
}

/// Writes the documents of a plan's version to their folder.
struct HandoverWriter {
    let resources: Resources
    /// `--ud`; nil for `~/handleplaner/<id>-v<n>`.
    let folder: String?
    let sealed: SealedPlan

    /// Throws `Trouble` where the folder cannot be written; nothing half is left.
    func write(_ plan: Plan, id: String, today: Day) throws -> WrittenHandover {
        let edition = Edition(planID: id, today: today, catalog: resources.catalog, danish: resources.danish)
        var doubt: Utterance?
        var pdf: [HandoverFile] = []
        // Without its PDF a plan is still a plan: what stands in the way is told, the rest is written.
        do { pdf = try sealed.files(plan, edition: edition) } catch let trouble as Trouble {
            doubt = Utterance(.problem, trouble.message)
        }
        let files = Handover.files(plan, edition: edition, sealed: pdf)
        let path = place(id: id, version: plan.version)
        do {
            try HandoverFolder(path: path).write(files)
        } catch {
            throw Trouble(error, folder: path)
        }
        let lines = files.map { file in
            Utterance(
                .plain,
                Message("handover.file", ["name": .text(file.name), "purpose": .message(file.purpose)]))
        }
        let done = Utterance(.heading, Message("handover.done", ["folder": .text(path)]))
        return WrittenHandover(
            folder: path, document: "\(path)/\(files.first?.name ?? Handover.mainDocument)",
            utterances: [done] + lines + [doubt].compactMap { $0 } + next(plan, today))
    }

    /// What happens now, when and who (GOV.UK, confirmation pages).
    private func next(_ plan: Plan, _ today: Day) -> [Utterance] {
        let version = Utterance(.instruction, Message("handover.version"))
        guard plan.status == .accepted, let day = plan.followUp.day.value else { return [version] }
        let names = plan.followUp.coordinator.value?.compactMap { plan.person($0)?.name } ?? []
        let time = MessageValue.text(resources.danish.text(day, today: today))
        let who =
            names.isEmpty
            ? []
            : [
                Utterance(.plain, Message("handover.coordinator", ["people": .list(names.map { .text($0) })]))
            ]
        return [Utterance(.plain, Message("handover.next", ["time": time]))] + who + [version]
    }

    /// The folder asked for; one of its own inside that when there are papers in it already.
    private func place(id: String, version: Int) -> String {
        guard let folder else { return HandoverWriter.standardFolder(id: id, version: version) }
        let there = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return there.isEmpty ? folder : "\(folder)/\(id)-v\(version)"
    }

    private static func standardFolder(id: String, version: Int) -> String {
        StoreLocation.home.appending(path: "handleplaner/\(id)-v\(version)").path
    }
}

extension Trouble {
    init(_ error: HandoverError, folder: String) {
        let values: [String: MessageValue] = ["folder": .text(folder)]
        switch error {
        case .exists: self.init(.inputOutput, "folderExists", values)
        case .full: self.init(.inputOutput, "folderFull", values)
        case .badName, .notAllowed, .system: self.init(.inputOutput, "noFolder", values)
        }
    }
}
