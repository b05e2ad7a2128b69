/// Every rule for one goal, weightiest first; a test compares the list with the folder `Rules/`.
public let goalRules: [any GoalRule] = [
    NotAGoal(),
    EffortInPlaceOfGoal(),
    LooseVerb(),
    LooseQualityOrQuantity(),
]
