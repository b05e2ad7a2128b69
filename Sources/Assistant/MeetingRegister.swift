import DialogueEngine
import Messages
import PlanModel
import PlanStore

/// A meeting as the start screen shows it.
struct MeetingSummary {
    let id: MeetingID
    let citizen: String?
    let version: Int
    let isCompleted: Bool
    let isOpened: Bool
    let dialogue: String
}

/// The meetings in the store, latest first.
struct MeetingRegister {
    let store: PlanStore

    func meetings() throws -> [MeetingSummary] {
        try store.meetings().reversed().map(summary)
    }

    private func summary(_ id: MeetingID) throws -> MeetingSummary {
        let state = MeetingState(journal: try Journal.entries(of: id, in: store))
        return MeetingSummary(
            id: id, citizen: state[Slot("citizen.name")]?.words, version: state.version, isCompleted: state.isCompleted,
            isOpened: state.opening != nil, dialogue: state.opening?.dialogue ?? "")
    }
}
