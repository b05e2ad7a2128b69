extension Composer {
    /// The sender's name to the left and the logo to the right, no higher than a few lines.
    mutating func addLetterhead(_ sender: String, _ logo: PDFImage?, _ alternative: String, to parent: Int) {
        let style = PageStyle.strong
        let leading = enlarged(style).leading
        let highest = 44.0
        let widest = PageStyle.width * 0.4
        var strip = Strip(height: logo == nil ? leading : highest)
        if !sender.isEmpty {
            let element = tree.add(.paragraph, in: parent)
            let width = PageStyle.width - (logo == nil ? 0 : widest + 20)
            let lines = column(CleanedText.of(sender), style, width: width, element: element)
            strip.height = max(strip.height, leading * Double(lines.count))
            let top = (strip.height - leading * Double(lines.count)) / 2
            for (index, line) in lines.enumerated() {
                strip.marks += line.marks.map { $0.moved(right: 0, down: top + leading * Double(index)) }
            }
        }
        if let logo {
            let element = tree.add(.figure, in: parent)
            tree.describe(element, alternative: CleanedText.of(alternative))
            let scale = min(highest / Double(logo.height), widest / Double(logo.width))
            let (width, height) = (scale * Double(logo.width), scale * Double(logo.height))
            images.append(logo)
            let frame = Frame(
                x: PageStyle.width - width, y: (strip.height - height) / 2, width: width, height: height)
            strip.marks.append(.image(images.count - 1, frame, element: element))
        }
        strip.height += 10
        strips.append(strip)
    }
}
