import CSV
import Model
import Testing

@testable import Ingest

/// The look-up of studios by their ids against a dictionary, for registers that are numbered, nearly numbered and not.
@Suite struct StudioKeysTests {
  /// Ids as one office or another gives them.
  struct Office: Sendable, CustomTestStringConvertible {
    let name: String
    let ids: [String]

    init(_ name: String, _ ids: [String]) {
      self.name = name
      self.ids = ids
    }

    var testDescription: String { name }
  }

  static let offices: [Office] = {
    var dice = Dice(seed: 11)
    func numbered(_ prefix: String, _ numbers: [Int], width: Int) -> [String] {
      numbers.map { number in
        let digits = String(number)
        return prefix + String(repeating: "0", count: max(0, width - digits.count)) + digits
      }
    }
    var shuffled = Array(1...300)
    for place in shuffled.indices { shuffled.swapAt(place, dice.below(shuffled.count)) }
    let gaps = (1...2000).filter { _ in dice.chance(20) }
    var swapped = Array(1...500)
    swapped.swapAt(70, 200)
    return [
      Office("none", []),
      Office("one", ["NM0000001"]),
      Office("in order", numbered("NM", Array(1...1000), width: 7)),
      Office("from a number on", numbered("S-", Array(131...460), width: 4)),
      Office("with gaps", numbered("NM", gaps, width: 7)),
      Office("far apart", numbered("NM", [1, 5_000_000, 9_999_999], width: 7)),
      Office("in no order", numbered("NM", shuffled, width: 7)),
      Office("nearly in order", numbered("NM", swapped, width: 7)),
      Office("digits alone", numbered("", Array(20_150_001...20_150_400), width: 8)),
      Office("more digits than a word", numbered("1501", Array(3_000_000_000...3_000_000_200), width: 12)),
      Office("sixteen bytes", numbered("NMG-150100-", Array(1...200), width: 5)),
      Office("longer than a key", numbered("NMG-150100-2015-", Array(1...50), width: 5)),
      Office(
        "of several offices",
        numbered("HS-", Array(1...90), width: 4) + numbered("TL-", Array(1...200), width: 4)
      ),
      Office("of growing width", numbered("S", Array(1...200), width: 1)),
      Office(
        "a few others among them", numbered("NM", Array(1...64), width: 7) + ["甲1", "示范-1", "NULL", "X1"]),
      Office("first another", ["X1"] + numbered("NM", Array(1...200), width: 7)),
      Office("no digits", ["ABCDE", "ABCDF", "ABCDG"]),
    ]
  }()

  private static func studio(_ id: String) -> StudioRecord {
    StudioRecord(
      id: id, name: id, place: 0, reportingUnit: 0, founded: nil, origin: RowOrigin(file: 0, line: 1))
  }

  /// Ids like those of an office, and ids that only nearly are.
  private static func asked(_ ids: [String]) -> [String] {
    let near = ids.prefix(70).flatMap { (id: String) -> [String] in
      let shorter = String(id.dropLast())
      return ["\(id)1", shorter, "0\(id)", id.lowercased(), "\(shorter)A", "\(id)-"]
    }
    return ids + near + ["NM0000000", "NM9999999", "NM10000000", "S-0130", "S-0461", "20150000", "20150401"]
  }

  @Test(arguments: offices)
  func findsWhatADictionaryFinds(_ office: Office) {
    let ids = office.ids
    let keys = StudioKeys(ids.map(Self.studio))
    let places = Dictionary(uniqueKeysWithValues: zip(ids, ids.indices))
    for id in Self.asked(ids) {
      let bytes = Array(id.utf8)
      guard let key = PlainKey(bytes.span) else { continue }
      var draft = FactDraft(start: 0, line: 1)
      draft.studio = key
      var found: [StudioIndex] = [0]
      let batch = [draft]
      keys.find(batch.span, into: &found)
      let isPlain = PlainKey.isPlain(ByteBlock(bytes.span), 0..<bytes.count)
      #expect(Int(found[0]) == (isPlain ? places[id] ?? -1 : -1), "\(office.name): \(id)")
    }
  }

  @Test func idsInOrderNeedNoHash() {
    let numbered = Self.offices.filter { office in
      let ids = office.ids.enumerated().compactMap { index, id in
        PlainKey(Array(id.utf8).span).map { (key: $0, studio: StudioIndex(index)) }
      }
      return StudioNumbers(ids) != nil
    }
    #expect(
      numbered.map(\.name) == [
        "one", "in order", "from a number on", "with gaps", "nearly in order", "digits alone",
        "more digits than a word", "sixteen bytes", "of several offices", "of growing width",
        "a few others among them",
        "first another",
      ])
  }
}
