import Model
import Numerals
import Testing

@Suite struct NumberScannerTests {
  static func found(in text: String) -> [String] {
    let scanner = NumberScanner(text)
    var found: [String] = []
    var offset = 0
    while let next = scanner.next(from: offset, resolution: { $0 == "元" ? decimal("0.01") : decimal("1") }) {
      found.append("\(next.number.printed)=\(next.number.number.value)|\(next.number.unit)")
      offset = next.range.upperBound
    }
    return found
  }

  @Test(arguments: [
    ("截至目前，全区共建立1993个职工创新工作室。", ["1993个=1993|个"]),
    ("解决技术难题120多项，获得发明专利43项，创经济效益近2亿元。", ["120多项=120|项", "43项=43|项", "近2亿元=200000000|元"]),
    ("培训员工140余万人次，达到2000个以上的目标", ["140余万人次=1400000|人次", "2000个以上=2000|个"]),
    ("占95%以上，比上年提高0.3个百分点", ["95%以上=95|%", "0.3个百分点=0.3|个百分点"]),
    ("862,120项", ["862,120项=862120|项"]), ("其中862，120项", ["862=862|", "120项=120|项"]),
    ("见A4纸、GB9704号、12x和1e5", []), ("抽查1/4以上", []), ("2016/11/11", []),
    ("不超过20平方米", ["不超过20平方米=20|平方米"]), ("3万一线职工", ["3万=30000|", "一=1|"]),
    ("资金3000万~5000万元以上", ["3000万~5000万元以上=30000000|元"]), ("抽查三分之一", []), ("二八分成", []),
    ("在35千伏线路上", ["35千伏=35|千伏"]), ("无数字", []), ("", []),
  ]) func numbersOfAParagraph(_ text: String, _ numbers: [String]) {
    #expect(Self.found(in: text) == numbers)
  }

  @Test func aNumberEndsWhereItsUnitEnds() throws {
    let scanner = NumberScanner("共862个职工创新工作室")
    let found = try #require(scanner.number(at: 1) { _ in decimal("1") })
    #expect(found.range == 1..<5)
    #expect(scanner.number(at: 0) { _ in decimal("1") } == nil)
    #expect(scanner.next(from: -5) { _ in decimal("1") }?.range == 1..<5)
    #expect(scanner.next(from: 5) { _ in decimal("1") } == nil)
    #expect(scanner.next(from: 500) { _ in decimal("1") } == nil)
  }

  @Test func theStepFollowsTheUnit() throws {
    let scanner = NumberScanner("近500元和近500项")
    let steps: (String) -> FixedDecimal = { $0 == "元" ? decimal("0.01") : decimal("1") }
    #expect(scanner.next(from: 0, resolution: steps)?.number.number.upper == decimal("499.99"))
    #expect(scanner.next(from: 5, resolution: steps)?.number.number.upper == decimal("499"))
  }

  @Test(arguments: ["9", "九", "近", "1/", "9.", "1万", "几"]) func longTextsEnd(_ piece: String) {
    let scanner = NumberScanner(String(repeating: piece, count: 10_000))
    var offset = 0
    var count = 0
    while let next = scanner.next(from: offset, resolution: { _ in decimal("1") }) {
      #expect(next.range.upperBound > offset)
      offset = next.range.upperBound
      count += 1
    }
    #expect(count <= 10_000)
  }
}
