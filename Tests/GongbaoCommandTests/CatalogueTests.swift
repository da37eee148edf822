import Diagnostics
import FileSystem
import TestSupport
import Testing

@testable import GongbaoCommand

@Suite struct CatalogueTests {
  /// `make codes` writes it.
  @Test func thePageIsCurrent() throws {
    let page = try #require(try FileTree.contents(of: "\(Repository.path)/docs/codes.md"))
    #expect(String(decoding: page, as: UTF8.self) == CataloguePage.markdown(DiagnosticCode.catalogue))
  }

  @Test(
    arguments: [
      ("ingest.date.invalid", ["ingest.date.invalid"]), ("[ingest.date.invalid]", ["ingest.date.invalid"]),
      ("ingest.date", ["ingest.date.ambiguous", "ingest.date.future", "ingest.date.invalid"]),
      ("system", ["system.failed"]),
    ])
  func aCodeOrItsBeginningIsFound(words: String, ids: [String]) throws {
    // Other codes of the kind may join them.
    let found = try CodesCommand.codes(matching: words).map(\.id)
    #expect(Set(found).isSuperset(of: ids))
    #expect(found.allSatisfy { $0.hasPrefix(words.filter { $0 != "[" && $0 != "]" }) })
  }

  @Test(
    arguments: [
      ("ingest.date.invald", "ingest.date.invalid"), ("ingest.dat", "ingest.date"), ("injest", "ingest"),
      ("ingest.da", "ingest.date"), ("zzz", nil), ("", nil), ("ingest.", "ingest"),
    ] as [(String, String?)])
  func anUnknownCodeIsToldTheNearest(words: String, nearest: String?) {
    #expect(throws: ArgumentFault.unknownCode(words, nearest: nearest)) {
      _ = try CodesCommand.codes(matching: words)
    }
  }

  @Test func anEntryIsInBothLanguages() {
    for language in Language.allCases {
      let text = CatalogueText(language: language).entries([.dateInvalid])
      let code = DiagnosticCode.dateInvalid
      for part in [code.id, code.summary.zh, code.summary.en, code.example, code.mend.zh, code.mend.en] {
        #expect(text.contains(part))
      }
    }
  }
}
