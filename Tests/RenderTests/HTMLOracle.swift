import TestSupport

/// What html5lib's strict parser says of a page.
enum HTMLOracle {
  static func fault(in page: String) -> String? {
    let script = """
      import sys, html5lib
      html5lib.HTMLParser(strict=True).parse(open(sys.argv[1], encoding="utf-8").read())
      """
    let (text, status) = Python.run(script, on: page)
    return status == 0 ? nil : text
  }
}
