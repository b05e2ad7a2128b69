import DialogueEngine
import Messages
import PlanModel

/// Whose turn it is, as the prompt says it: the first name once it is known, else the role.
struct SpeakerNames {
    let catalog: Catalog

    func name(_ prompt: Prompt) -> String {
        prompt.speakerName ?? catalog.text(Message("prompt.\(prompt.speaker)"))
    }
}
