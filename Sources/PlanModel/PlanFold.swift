import CalendarValues

extension Plan {
    /// The plan as the answers so far make it.
    public init(_ state: MeetingState) {
        self.init()
        let answers = AnswerSheet(state)
        version = state.version
        opening = state.opening
        completed = state.completed[state.version]
        day = answers.day("meeting.day") ?? state.opening?.day
        place = answers.words("meeting.place")
        shelter = answers.words("shelter.name")
        people = answers.people()
        if case .identity(let identity) = answers.value("citizen.identity") { self.identity = identity }
        otherPlans = answers.otherPlans()
        occasion = answers.choice("occasion.how")
        occasionWords = answers.ownWords("occasion.how")
        isPlaceBlocked = answers.blocksPlace()
        offer = answers.offer()
        wishes = answers.words("wish.words")
        situation = answers.situation()
        purpose = answers.words("purpose.words")
        goals = answers.goals()
        circumstances.words = answers.words("circumstances.words")
        circumstances.areas = answers.choices("circumstances.areas")
        information.obtained = answers.words("info.obtained")
        information.missing = answers.words("info.missing")
        information.refused = answers.words("info.refused")
        checks = answers.checks()
        followUp = answers.followUp()
        signatures = answers.signatures()
        additions = answers.additions()
        sharing = state.sharing
        status = Plan.status(offer: offer, state: state)
    }

    private static func status(offer: Offer, state: MeetingState) -> Status {
        switch offer.answer {
        case .said("no"): state.version > 1 ? .withdrawn : .declined
        case .said("later"): .postponed
        case .said: .accepted
        default: .draft
        }
    }
}
