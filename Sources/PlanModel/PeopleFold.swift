extension AnswerSheet {
    /// Everybody named, the citizen first.
    func people() -> [Person] {
        let citizen = words("citizen.name").value.map {
            Person(id: "citizen", name: $0, role: "citizen", isPresent: true)
        }
        let caseworker = words("caseworker.name").value.map {
            Person(
                id: "caseworker", name: $0, role: "caseworker", authority: words("caseworker.authority").value,
                phone: words("caseworker.phone"), isPresent: true)
        }
        let contact = words("contact.name").value.map {
            Person(
                id: "contact", name: $0, role: "contact", authority: words("shelter.name").value,
                phone: words("contact.phone"), isPresent: flag("contact.present").value == true)
        }
        let others = items("person.name").compactMap { number in
            words("person.name", [number]).value.map { name in
                Person(
                    id: "person.\(number)", name: name, role: choice("person.role", [number]).value ?? "other",
                    roleWords: ownWords("person.role", [number]), phone: words("person.phone", [number]),
                    isPresent: flag("person.present", [number]).value == true)
            }
        }
        return [citizen, caseworker, contact].compactMap { $0 } + others
    }

    func otherPlans() -> [OtherPlan] {
        items("otherplan.whose").compactMap { number in
            words("otherplan.whose", [number]).value.map {
                OtherPlan(
                    whose: $0, about: words("otherplan.about", [number]),
                    mayBeShared: flag("otherplan.shared", [number]))
            }
        }
    }
}

extension Person {
    /// The person's number in slots such as `signature.how[2]`.
    public static func number(of id: String) -> Int? {
        switch id {
        case "citizen": 1
        case "caseworker": 2
        case "contact": 3
        default: id.hasPrefix("person.") ? Int(id.dropFirst(7)).map { $0 + 3 } : nil
        }
    }

    public static func id(ofNumber number: Int) -> String {
        switch number {
        case 1: "citizen"
        case 2: "caseworker"
        case 3: "contact"
        default: "person.\(number - 3)"
        }
    }
}
