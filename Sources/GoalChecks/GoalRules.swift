/// Every rule for one goal, weightiest first; a test compares the list with the folder `Rules/`.
public let goalRules: [any GoalRule] = [
    SayWhatIsToBeReached(),
    NameTheCitizensOwnGoal(),
    NameTheResultNotTheHelp(),
    TakeTheFirstStep(),
    BeginNow(),
    OneGoalAtATime(),
    SayWhatComesInstead(),
    ChooseAVerbThatEnds(),
    MeasureQualityAndQuantity(),
    SayHowMuchOrHowOften(),
    NameAVisibleEndState(),
    NameWhoActs(),
    DescribeWithoutBlame(),
]
