/// The fonts a document is set with: a family in two weights, and fonts to turn to for signs the family lacks.
///
/// Reading one costs a few hundred microseconds; keep it for all documents.
public struct FontSet: Sendable {
    /// The weights of a family.
    enum Weight: Int, Hashable, Sendable {
        case regular, strong
    }

    let files: [FontFile]
    private let regular: [Int]
    private let strong: [Int]

    /// Fonts from files; the first of each list is the family itself. Paths that cannot be read are named in
    /// `PDFError.fontsMissing`.
    public init(regular: [String], strong: [String]) throws(PDFError) {
        var paths: [String] = []
        for path in regular + strong where !paths.contains(path) { paths.append(path) }
        let opened = paths.map { (path: $0, file: FontFile(path: $0)) }
        let unread = opened.filter { $0.file == nil }.map(\.path)
        guard unread.isEmpty, !regular.isEmpty, !strong.isEmpty else { throw .fontsMissing(unread) }
        files = opened.compactMap(\.file)
        self.regular = regular.compactMap(paths.firstIndex)
        self.strong = strong.compactMap(paths.firstIndex)
    }

    /// Places in `files`, the most wanted first.
    func chain(_ weight: Weight) -> [Int] { weight == .regular ? regular : strong }
}

extension FontSet {
    /// Open Sans, DejaVu Sans and Symbola from the Debian packages fonts-open-sans, fonts-dejavu-core and fonts-symbola.
    public static func debian() throws(PDFError) -> FontSet {
        let folder = "/usr/share/fonts/truetype"
        let signs = "\(folder)/ancient-scripts/Symbola_hint.ttf"
        return try FontSet(
            regular: ["\(folder)/open-sans/OpenSans-Regular.ttf", "\(folder)/dejavu/DejaVuSans.ttf", signs],
            strong: ["\(folder)/open-sans/OpenSans-Semibold.ttf", "\(folder)/dejavu/DejaVuSans-Bold.ttf", signs])
    }
}
