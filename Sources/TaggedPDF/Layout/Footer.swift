/// The foot of a page: a text to the left, the page's number to the right.
enum Footer {
    static func marks(_ text: String, _ label: String, setter: TypeSetter) -> [Strip.Mark] {
        let style = PageStyle.footer
        let y = PageStyle.page.height - 44
        let right = line(label, setter)
        let width = right.text.width * style.size / 1000
        let room = PageStyle.width - width - 20
        let left = LineBreaker(setter: setter, style: style, width: room).lines(text)
        return [
            .text(left[0], style, x: PageStyle.margin.left, y: y, element: nil),
            .text(right, style, x: PageStyle.page.width - PageStyle.margin.right - width, y: y, element: nil),
        ]
    }

    private static func line(_ text: String, _ setter: TypeSetter) -> Line {
        LineBreaker(setter: setter, style: PageStyle.footer, width: PageStyle.width / 2).lines(text)[0]
    }
}
