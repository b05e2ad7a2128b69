import DanishLanguage
import Testing

@Suite struct NumbersTests {
    private static let reader = NumberReader(words: Locale.danish)

    @Test(arguments: [
        (0, ["nul", "0"]), (1, ["en", "én", "et", "ét", "1"]), (2, ["to"]), (14, ["fjorten", "Fjorten"]),
        (16, ["seksten"]),
        (21, ["enogtyve", "en og tyve", "etogtyve"]), (25, ["femogtyve", "fem og tyve"]),
        (47, ["syvogfyrre"]), (50, ["halvtreds"]), (60, ["tres"]), (75, ["femoghalvfjerds"]), (80, ["firs"]),
        (99, ["nioghalvfems", "ni og halvfems"]), (100, ["hundrede", "et hundrede", "ethundrede"]),
        (105, ["hundrede og fem", "hundredeogfem", "et hundrede og fem"]),
        (250, ["to hundrede og halvtreds", "tohundredehalvtreds"]),
        (225, ["to hundrede femogtyve"]), (1000, ["tusind", "et tusind", "1.000", "1000"]),
        (5000, ["fem tusind", "femtusinde"]),
        (1234, ["et tusind to hundrede og fireogtredive"]), (1900, ["nitten hundrede"]),
        (9999, ["ni tusind ni hundrede og nioghalvfems", "9.999"]),
    ])
    func cardinals(value: Int, texts: [String]) {
        for text in texts { #expect(Self.reader.cardinal(text) == Quantity(value), "\(text)") }
    }

    @Test(arguments: [
        (Quantity(3, 2), ["halvanden", "halvandet", "1½", "1,5", "1 ½", "en og en halv"]),
        (Quantity(1, 2), ["½", "en halv", "et halvt", "0,5", "1/2"]),
        (Quantity(5, 2), ["to en halv", "to et halvt", "to og en halv", "to og et halvt", "2½"]),
        (Quantity(3, 4), ["trekvart", "¾", "3/4"]),
        (Quantity(1, 4), ["en kvart", "kvart"]), (Quantity(11, 10), ["1,1", "1,10"]),
    ])
    func fractions(value: Quantity, texts: [String]) {
        for text in texts { #expect(Self.reader.cardinal(text) == value, "\(text)") }
    }

    @Test(arguments: [
        (1, ["første", "den første", "1."]), (2, ["anden", "andet"]), (4, ["fjerde", "Fjerde", "4."]),
        (15, ["femtende"]),
        (21, ["enogtyvende"]), (25, ["femogtyvende", "fem og tyvende"]), (30, ["tredivte"]),
        (41, ["enogfyrrende", "enogfyrretyvende"]),
        (78, ["otteoghalvfjerdsindstyvende"]), (70, ["halvfjerdsende", "halvfjerdsindstyvende"]), (100, ["hundrede"]),
    ])
    func ordinals(value: Int, texts: [String]) {
        for text in texts { #expect(Self.reader.ordinal(text) == value, "\(text)") }
    }

    @Test(arguments: [
        ("et par", NumberReading(value: Quantity(2), upTo: nil, isEstimate: true)),
        ("en tre-fire", NumberReading(value: Quantity(3), upTo: Quantity(4), isEstimate: true)),
        ("to-tre", NumberReading(value: Quantity(2), upTo: Quantity(3), isEstimate: false)),
        ("fem til ti", NumberReading(value: Quantity(5), upTo: Quantity(10), isEstimate: false)),
        ("cirka 10", NumberReading(value: Quantity(10), upTo: nil, isEstimate: true)),
        ("godt tyve", NumberReading(value: Quantity(20), upTo: nil, isEstimate: true)),
    ])
    func estimatesAndRanges(text: String, reading: NumberReading) { #expect(Self.reader.read(text) == reading) }

    @Test func everyNumberUpTo999IsReadFromItsWord() {
        let ones = ["", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni"]
        let tens = ["", "", "tyve", "tredive", "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems"]
        for number in 121...999 where number % 10 > 0 && number % 100 > 20 {
            let below = ones[number % 10] + "og" + tens[number / 10 % 10]
            #expect(Self.reader.cardinal(ones[number / 100] + "hundredeog" + below) == Quantity(number))
            #expect(Self.reader.cardinal(ones[number / 100] + " hundrede og " + below) == Quantity(number))
        }
    }

    @Test(arguments: [
        "", "Mette", "tredje halve", "tre måneder", "enogtyvestyve", "to to", "hundredvis af gange", "12 34 56",
    ])
    func isNoNumber(text: String) { #expect(Self.reader.cardinal(text) == nil) }
}
