extension Chart {
  /// An image beside the document, and its table.
  var markdown: String {
    """
    **\(MarkdownText.escaped(caption))**

    ![\(MarkdownText.escaped(description))](\(path))

    \(table.pipeTable)
    """
  }

  /// The drawing itself, its caption, and its table behind a disclosure that needs no script.
  func html(leadingTo register: FigureRegister) -> String {
    """
    <figure class="chart" id="chart-\(id)">
    \(svg(isStandalone: false))<figcaption>\(Markup.escaped(caption))</figcaption>
    <details>
    <summary>数据表</summary>
    \(table.tableHTML(leadingTo: register))</details>
    </figure>

    """
  }

  var file: ChartFile { ChartFile(path: path, svg: svg(isStandalone: true)) }
}
