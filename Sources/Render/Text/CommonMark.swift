import CMarkGFM

/// Markdown to HTML through cmark-gfm in its safe mode: raw HTML and dangerous links are left out.
enum CommonMark {
  /// The HTML of a document in CommonMark with GitHub's tables and footnotes; nil where the library gives none.
  static func html(_ markdown: String, extensions: [String] = ["table"]) -> String? {
    let options = CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES
    guard areExtensionsRegistered, let parser = cmark_parser_new(options) else { return nil }
    defer { cmark_parser_free(parser) }
    for name in extensions {
      guard let syntax = cmark_find_syntax_extension(name) else { return nil }
      cmark_parser_attach_syntax_extension(parser, syntax)
    }
    var markdown = markdown
    markdown.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        cmark_parser_feed(parser, characters.baseAddress, characters.count)
      }
    }
    guard let document = cmark_parser_finish(parser) else { return nil }
    defer { cmark_node_free(document) }
    guard
      let html = cmark_render_html(document, options, cmark_parser_get_syntax_extensions(parser))
    else { return nil }
    defer { cmark_get_default_mem_allocator().pointee.free(html) }
    return String(cString: html)
  }

  /// The addresses of the pictures in what `html` gave, where only elements begin with a `<`.
  static func pictures(in html: String) -> [Substring] {
    let opening = "<img src=\"".utf8
    var pictures: [Substring] = []
    var rest = html.utf8[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[start...]
      if rest.starts(with: opening) {
        pictures.append(Substring(rest.dropFirst(opening.count).prefix { $0 != UInt8(ascii: "\"") }))
      }
      rest = rest.dropFirst()
    }
    return pictures
  }

  /// The library keeps its extensions in a global list without a lock; a Swift global is made once.
  private static let areExtensionsRegistered: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()
}
