import Liquid
import Model

extension OfficialDocument {
  /// As templates see it: a part that is missing is nil, and a list may be empty.
  var value: Value {
    func text(_ text: String?) -> Value { text.map { .data($0) } ?? .nil }
    return .map([
      "issuer": text(letterhead), "issuer_mongolian": text(mongolianLetterhead), "secrecy": text(secrecy),
      "urgency": text(urgency), "number": text(number?.description), "addressee": text(addressee),
      "attachments": .list(attachments.map { .data($0) }), "signatory": text(signatory), "date": .date(date),
      "note": text(note), "copies": text(copies), "copies_to": .list(copiesTo.map { .data($0) }),
      "printed_by": text(printedBy), "printed_on": .date(printedOn),
    ])
  }
}
