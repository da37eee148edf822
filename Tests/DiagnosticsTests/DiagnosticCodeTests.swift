import Diagnostics
import FileSystem
import TestSupport
import Testing

@Suite struct DiagnosticCodeTests {
  private static let codes = DiagnosticCode.catalogue

  @Test func idsAreUniqueAndSorted() {
    let ids = Self.codes.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids == ids.sorted())
  }

  @Test(arguments: codes.map(\.id))
  func anIDIsAStageAndWhatIsWrong(id: String) {
    let parts = id.split(separator: ".", omittingEmptySubsequences: false)
    #expect((2...3).contains(parts.count))
    let stages = ["aggregate", "command", "ingest", "liquid", "publish", "render", "system", "workspace"]
    #expect(stages.contains(String(parts[0])))
    for part in parts {
      let isWell = part.utf8.enumerated().allSatisfy { place, byte in
        (0x61...0x7A).contains(byte) || place > 0 && (byte == 0x2D || (0x30...0x39).contains(byte))
      }
      #expect(!part.isEmpty && isWell)
    }
  }

  @Test(arguments: codes)
  func anEntryIsWhole(code: DiagnosticCode) {
    #expect(!code.example.isEmpty)
    #expect(!code.severities.isEmpty && code.severities == code.severities.sorted())
    #expect(!code.summary.zh.hasSuffix("。") && !code.summary.en.hasSuffix("."))
    #expect(code.mend.zh.hasSuffix("。") && code.mend.en.hasSuffix("."))
    for wording in [code.summary, code.mend] {
      #expect(wording.zh.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
      let words = wording.en.drop { !$0.isLetter }
      #expect(words.first?.isASCII == true && words.first?.isUppercase == true)
    }
  }

  /// What the sources declare and what else they say.
  private static func sources() throws -> (declared: [String: String], uses: String) {
    var declared: [String: String] = [:]
    var uses = ""
    for (path, bytes) in try TemporaryDirectory.tree(of: "\(Repository.path)/Sources")
    where path.hasSuffix(".swift") {
      let text = String(decoding: bytes, as: UTF8.self)
      if path.hasPrefix("Diagnostics/DiagnosticCode") {
        declared.merge(declarations(in: text)) { first, _ in first }
      } else {
        uses += text
      }
    }
    return (declared, uses)
  }

  /// What is declared is in the catalogue, and something gives it.
  @Test func everyCodeIsListedAndUsed() throws {
    let (declared, uses) = try Self.sources()
    #expect(declared.values.sorted() == Self.codes.map(\.id))
    for (name, id) in declared.sorted(by: { $0.key < $1.key }) {
      #expect(Self.mentions(name, in: uses), "\(id) is never given")
    }
  }

  /// A code says how grave its diagnostics are wherever the source makes one with both in sight.
  @Test func severitiesAreThoseGiven() throws {
    let (declared, uses) = try Self.sources()
    var given: [String: Set<Severity>] = [:]
    for piece in uses.split(separator: "Diagnostic(", omittingEmptySubsequences: false).dropFirst() {
      let words = piece.prefix(120).split(separator: ",", maxSplits: 2).prefix(2).map { word in
        String(word.drop { !$0.isLetter }.prefix { $0.isLetter || $0.isNumber })
      }
      guard words.count == 2, let severity = Severity(rawValue: words[0]), let id = declared[words[1]] else {
        continue
      }
      given[id, default: []].insert(severity)
    }
    #expect(given.count > 40)
    for code in Self.codes {
      let declared = Set(code.severities)
      #expect(given[code.id, default: declared].isSubset(of: declared), "\(code.id)")
      // Faults of rows are errors without saying so; whatever else there is stands in the source.
      if declared != [.error], declared.count == 1 { #expect(given[code.id] == declared, "\(code.id)") }
    }
  }

  /// Name → id of each `static let name = DiagnosticCode("id", …`.
  private static func declarations(in text: String) -> [String: String] {
    var found: [String: String] = [:]
    for piece in text.split(separator: "static let ").dropFirst() {
      let name = piece.prefix { $0.isLetter || $0.isNumber }
      guard piece.dropFirst(name.count).hasPrefix(" = DiagnosticCode(") else { continue }
      let id = piece.drop { $0 != "\"" }.dropFirst().prefix { $0 != "\"" }
      found[String(name)] = String(id)
    }
    return found
  }

  private static func mentions(_ name: String, in text: String) -> Bool {
    let pieces = text.split(separator: ".\(name)", omittingEmptySubsequences: false).dropFirst()
    return pieces.contains { $0.first.map { !$0.isLetter && !$0.isNumber } ?? true }
  }
}
