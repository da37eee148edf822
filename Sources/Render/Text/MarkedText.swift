/// A manuscript's text, or the HTML that it became, cut at its marks.
struct MarkedText {
  enum Piece {
    case text(String)
    /// The number of an insert.
    case mark(Int, Place)
    /// The end of the start tag of a second-level heading's name, `<h2`.
    case headingStart
    /// Before the end tag of one.
    case headingEnd
  }

  /// Where in HTML a mark stands.
  enum Place {
    case text
    /// Between `<` and `>`.
    case tag
    /// Inside of a link, which can hold no other.
    case link
  }

  private(set) var pieces: [Piece] = []
  private let bytes: [UInt8]
  private var start = 0
  private var place = Place.text
  private var isInLink = false

  /// - Parameter isHTML: cmark-gfm's HTML, of which the tags are looked at too.
  init(_ text: String, isHTML: Bool) {
    bytes = Array(text.utf8)
    let opening = Array(Manuscript.opening.utf8)
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "<") where isHTML: enterTag(at: index)
      case UInt8(ascii: ">") where isHTML: place = isInLink ? .link : .text
      case opening[0] where bytes[index...].starts(with: opening):
        if let next = mark(at: index, opening: opening.count) {
          index = next
          continue
        }
      default: break
      }
      index += 1
    }
    cut(at: bytes.count)
  }

  private mutating func cut(at end: Int) {
    guard start < end else { return }
    pieces.append(.text(String(decoding: bytes[start..<end], as: UTF8.self)))
    start = end
  }

  /// The index behind the mark at `index`, nil where none is there.
  private mutating func mark(at index: Int, opening length: Int) -> Int? {
    let digits = bytes[(index + length)...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard let insert = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
    cut(at: index)
    pieces.append(.mark(insert, place))
    start = digits.endIndex + length
    return start
  }

  private mutating func enterTag(at index: Int) {
    place = .tag
    let tag = bytes[(index + 1)...]
    if tag.starts(with: "a ".utf8) {
      isInLink = true
    } else if tag.starts(with: "/a>".utf8) {
      isInLink = false
    } else if tag.starts(with: "h2>".utf8) {
      cut(at: index + 3)
      pieces.append(.headingStart)
    } else if tag.starts(with: "/h2>".utf8) {
      cut(at: index)
      pieces.append(.headingEnd)
    }
  }
}
