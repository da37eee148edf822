/// The mark of an endnote behind a title: [1] (style §6).
enum NoteMark {
  /// How many bytes of it `title` ends with; 0 without one.
  static func length(atEndOf title: some BidirectionalCollection<UInt8>) -> Int {
    guard title.last == UInt8(ascii: "]") else { return 0 }
    let digits = title.dropLast().reversed().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let opening = title.dropLast(digits.count + 1).last
    return digits.isEmpty || opening != UInt8(ascii: "[") ? 0 : digits.count + 2
  }

  /// The title without it, for where no endnotes follow.
  static func removed(from title: String) -> String {
    String(title.utf8.dropLast(length(atEndOf: title.utf8))) ?? title
  }
}
