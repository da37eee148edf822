import Model
import Numerals

/// A part of an official document that stands around a bulletin's own text (style §5).
struct DocumentPart: Sendable {
  enum Kind: Sendable {
    /// Above the title. The page has a place of its own for it.
    case letterhead
    /// Below the title.
    case addressee
    /// Below the text: what is attached, who signs, when, and a remark.
    case closing
    /// At the very end: who gets copies, who printed it. The page has a place of its own for it.
    case imprint
  }

  var kind: Kind
  var document: OfficialDocument

  /// Paragraphs; empty where the document has nothing of the kind.
  var markdown: String {
    let paragraphs =
      switch kind {
      case .letterhead:
        [
          Self.line([document.secrecy, document.urgency].compactMap(\.self).joined(separator: "　")),
          document.letterhead.map { "**\(MarkdownText.escaped($0))**" },
          Self.line(document.number?.description),
        ]
      case .addressee: [Self.line(document.addressee)]
      case .closing: closingParagraphs
      case .imprint:
        [
          Self.line(document.copies),
          Self.line(
            [document.printedBy, document.printedOn.map { "\(DateWriter.day($0))印发" }].compactMap(\.self)
              .joined(separator: "　")),
        ]
      }
    return paragraphs.compactMap(\.self).joined(separator: "\n\n")
  }

  private var closingParagraphs: [String?] {
    document.attachmentLines.enumerated().map { index, line in
      Self.line((index == 0 ? "附件：" : "") + line)
    } + [
      Self.line(document.signatory), Self.line(document.date.map(DateWriter.day)),
      Self.line(document.note.map { "（\($0)）" }),
    ]
  }

  private static func line(_ text: String?) -> String? {
    guard let text, !text.isEmpty else { return nil }
    return MarkdownText.escaped(text)
  }

  /// Elements that stand in the body.
  var html: String {
    switch kind {
    case .letterhead, .imprint: return ""
    case .addressee:
      return document.addressee.map { "<p class=\"addressee\">\(Markup.escaped($0))</p>\n" } ?? ""
    case .closing:
      var html = ""
      if !document.attachments.isEmpty {
        html += "<dl class=\"attachments\">\n<dt>附件：</dt>\n"
        for line in document.attachmentLines { html += "<dd>\(Markup.escaped(line))</dd>\n" }
        html += "</dl>\n"
      }
      if document.signatory != nil || document.date != nil {
        html += "<div class=\"\(document.hasLongSignature ? "signature long" : "signature")\">\n"
        if let name = document.signatory { html += "<p>\(Markup.escaped(name))</p>\n" }
        if let date = document.date {
          html += "<p><time datetime=\"\(date)\">\(DateWriter.day(date))</time></p>\n"
        }
        html += "</div>\n"
      }
      if let note = document.note { html += "<p class=\"remark\">（\(Markup.escaped(note))）</p>\n" }
      return html
    }
  }
}

extension OfficialDocument {
  /// Numbered where there are several.
  var attachmentLines: [String] {
    attachments.count < 2 ? attachments : attachments.enumerated().map { "\($0 + 1).\($1)" }
  }

  /// Whether the name, centred over a date that ends four characters from the right, would leave the text area.
  var hasLongSignature: Bool { (signatory?.count ?? 0) > 14 }

  /// 抄送：…，…。
  var copies: String? { copiesTo.isEmpty ? nil : "抄送：\(copiesTo.joined(separator: "，"))。" }
}
