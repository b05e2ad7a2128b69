import PlanModel

/// The look of a page: sizes that grow with the reader's own, contrast of 7 to 1, and a form for paper.
enum HTMLStyle {
    static func sheet(_ layout: Recipient.Layout) -> String {
        let size = layout == .large ? "1.35rem" : "1.05rem"
        let print = layout == .large ? "16pt" : "11pt"
        return """
            :root { color-scheme: light; }
            body { margin: 0; background: #fff; color: #1c2126; font: \(size)/1.6 "Open Sans", Verdana, Arial, sans-serif; }
            main, footer { max-width: 42em; margin: 0 auto; padding: 1em; overflow-wrap: break-word; }
            h1, h2, h3, caption { color: #17365a; line-height: 1.25; }
            h1 { font-size: 1.8em; }
            h2 { font-size: 1.35em; margin-top: 1.6em; }
            h3 { font-size: 1.1em; margin-top: 1.4em; }
            blockquote { margin: 0.6em 0; padding: 0.1em 0 0.1em 1em; border-left: 4px solid #4a6a8f; }
            dl > div { margin: 0.3em 0; }
            dt { font-weight: bold; }
            dd { margin: 0 0 0 1em; }
            .note { padding: 0.5em 1em; background: #f1f4f7; }
            table { border-collapse: collapse; width: 100%; margin: 0.8em 0; }
            caption { text-align: left; font-weight: bold; padding: 0.3em 0; }
            th, td { text-align: left; vertical-align: top; padding: 0.4em 0.6em; border-bottom: 1px solid #6b7683; }
            .ink { border-bottom: 1px solid #1c2126; padding-top: 2em; }
            footer { color: #3b444d; font-size: 0.85em; }
            @media (max-width: 30em) {
              th, td { padding: 0.3em; }
            }
            @media print {
              body { font-size: \(print); }
              main, footer { max-width: none; padding: 0; }
              h2, h3, caption { break-after: avoid; }
              tr, blockquote, dl > div { break-inside: avoid; }
            }
            """
    }
}
