import Model

extension ConfigurationReader {
  private static let documentKeys = [
    "issuer", "issuer_mongolian", "secrecy", "urgency", "number", "addressee", "attachments", "signatory",
    "date", "note", "copies_to", "printed_by", "printed_on",
  ]

  /// A `document` block laid over another, key by key; `null` takes a part away. Nil where there is neither.
  mutating func document(
    _ entry: ConfigurationEntry?, over base: OfficialDocument? = nil
  ) -> OfficialDocument? {
    guard let entry, let object = object(entry, known: Self.documentKeys) else { return base }
    var document = base ?? OfficialDocument()
    for (name, _, _) in object.entries {
      let value = object[name]
      switch name {
      case "issuer": document.letterhead = text(value).map { $0.ending(with: "文件", insteadOf: []) }
      case "issuer_mongolian": document.mongolianLetterhead = text(value)
      case "secrecy": document.secrecy = text(value)
      case "urgency": document.urgency = text(value)
      case "number": document.number = documentNumber(value)
      case "addressee": document.addressee = text(value).map { $0.ending(with: "：", insteadOf: Self.stops) }
      case "attachments":
        document.attachments = texts(value).compactMap { text($0)?.ending(with: "", insteadOf: Self.stops) }
      case "signatory": document.signatory = text(value)
      case "date": document.date = day(value)
      case "note": document.note = text(value).map { $0.withoutBrackets }
      case "copies_to":
        document.copiesTo = texts(value).compactMap { text($0)?.ending(with: "", insteadOf: Self.stops) }
      case "printed_by": document.printedBy = text(value)
      case "printed_on": document.printedOn = day(value)
      // An unknown name was told when the object was read.
      default: break
      }
    }
    return document
  }

  private mutating func documentNumber(_ entry: ConfigurationEntry?) -> DocumentNumber? {
    guard let entry, let text = text(entry) else { return nil }
    let number = DocumentNumber(text)
    if number == nil { report(.wrongKind(.documentNumber), at: entry) }
    return number
  }

  /// Punctuation that people leave at the end of a name.
  private static let stops: Set<Character> = ["：", ":", "。", "；", ";", "，", ",", "、", "."]
}

extension String {
  /// With `end` at its end, once, and none of `stops` before it.
  fileprivate func ending(with end: String, insteadOf stops: Set<Character>) -> String {
    var text = Substring(self)
    while let last = text.last, last.isWhitespace || stops.contains(last) { text.removeLast() }
    return text.hasSuffix(end) ? String(text) : text + end
  }

  /// Without the one pair of brackets around all of it.
  fileprivate var withoutBrackets: String {
    for (open, close) in [("（", "）"), ("(", ")")] where hasPrefix(open) && hasSuffix(close) && count > 2 {
      return String(dropFirst().dropLast())
    }
    return self
  }
}
