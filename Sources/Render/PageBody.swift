/// What a bulletin becomes on its page, before the page is put around it.
struct PageBody: Sendable {
  var html = ""
  /// Its second-level headings, in order.
  var headings: [Heading] = []
  /// The addresses of its pictures; charts are drawn into it and have none.
  var pictures: [Substring] = []

  struct Heading: Sendable, Hashable {
    /// From its place: s1, s2, …
    var id: String
    /// What it says, without tags: text escaped for HTML.
    var text: String
  }

  /// Where the inside of the heading begins that is being written.
  private var headingStart: String.Index?

  /// The HTML so far ends with the name of a heading's start tag.
  mutating func openHeading() {
    html += " id=\"s\(headings.count + 1)\""
    headingStart = html.endIndex
  }

  mutating func closeHeading() {
    guard let start = headingStart else { return }
    // The start tag's own > comes first.
    let text = Markup.text(of: html[start...].dropFirst())
    headings.append(Heading(id: "s\(headings.count + 1)", text: text))
    headingStart = nil
  }
}
