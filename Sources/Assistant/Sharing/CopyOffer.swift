import DialogueEngine
import Messages
import PlanExport
import PlanModel
import PlanStore

/// At the end of a meeting: the copies for those the citizen said yes to.
struct CopyOffer {
    let house: MeetingHouse
    let shared: SharedPlan

    private var copies: [PlanCopy] { shared.asked.compactMap { shared.copy(for: $0) } }

    /// How to write them, where nobody can be asked now.
    var hints: [Utterance] {
        copies.map { copy in
            let values: [String: MessageValue] = [
                "recipient": .text(shared.resources.catalog.text(shared.name(of: copy.recipient)).capitalised),
                "meeting": .text(shared.id.text),
                "id": .text(copy.recipient.id),
            ]
            return Utterance(.instruction, Message("sharing.howToWrite", values))
        }
    }

    /// Shows each copy as its reader will see it and asks whether it is to be written. The plan is finished whatever happens.
    func ask() throws {
        for copy in copies {
            do {
                try CopyExport(
                    shared: shared, sealed: house.sealed, terminal: house.terminal, folder: folder(copy.recipient)
                ).run(copy, formats: [])
            } catch let trouble as Trouble where house.terminal.outputFailure == nil {
                NumberedChoice(terminal: house.terminal, catalog: shared.resources.catalog).tell(trouble.message)
            }
        }
    }

    /// Beside the papers, so that whoever gets the one folder does not get the other.
    private func folder(_ recipient: Recipient) -> String? {
        house.options.folder.map { folder in
            var path = folder
            while path.count > 1, path.hasSuffix("/") { path.removeLast() }
            return "\(path)-v\(shared.plan.version)-\(recipient.id)"
        }
    }
}

extension MeetingHouse {
    /// What is said about copies when the papers are written; nothing where they are asked about next.
    func copyHints(_ id: MeetingID, _ finished: Conversation, isInteractive: Bool) throws -> [Utterance] {
        isInteractive ? [] : try copyOffer(id, finished).hints
    }

    func copyOffer(_ id: MeetingID, _ finished: Conversation) throws -> CopyOffer {
        let shared = try SharedPlan(id, state: finished.state, resources: resources, today: clock.now().day)
        return CopyOffer(house: self, shared: shared)
    }
}
