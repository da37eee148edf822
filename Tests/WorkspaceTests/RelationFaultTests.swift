import Diagnostics
import Model
import TestSupport
import Testing

@testable import Workspace

/// Mistakes in `relations`, told with their place.
@Suite struct RelationFaultTests {
  private func faults(of relation: String) -> [Diagnostic] {
    do {
      _ = try Configuration.read(
        Array("{ root: '150000',\n  relations: [\n    \(relation),\n  ],\n}".utf8), file: "gongbao.json5")
      return []
    } catch {
      return error.diagnostics
    }
  }

  @Test(arguments: [
    ("{ kind: 'parts', whole: { indicator: 'w' } }", "relations[0]：缺少“parts”"),
    ("{ kind: 'parts', whole: { indicator: 'w' }, parts: [] }", "relations[0].parts"),
    ("{ kind: 'parts', parts: [{ indicator: 'p' }] }", "relations[0]：缺少“whole”"),
    (
      "{ kind: 'parts', whole: { indicator: 'w' }, parts: [{ label: 'p' }] }",
      "relations[0].parts[0]：缺少“indicator”"
    ),
    (
      "{ kind: 'parts', whole: { indicator: 'w' }, parts: [{ indicator: 'p' }], exclusive: 1 }",
      "relations[0].exclusive"
    ),
    ("{ kind: 'product', factors: [{ indicator: 'p' }] }", "relations[0]：缺少“product”"),
    ("{ kind: 'product', product: { indicator: 'p' } }", "relations[0]：缺少“factors”"),
    ("{ kind: 'product', factors: [], product: { indicator: 'p' } }", "relations[0].factors"),
    ("{ kind: 'growth', from: { indicator: 'p' } }", "relations[0]：缺少“to”"),
    (
      "{ kind: 'growth', from: { indicator: 'p', period: '13' }, to: { indicator: 'p' } }",
      "relations[0].from.period"
    ),
    ("{ kind: 'sum', whole: { indicator: 'w' } }", "relations[0].kind"),
    ("{ whole: {} }", "relations[0]：缺少“kind”"),
    ("'parts'", "relations[0]"),
    ("{ kind: 'parts', whole: { indicator: 'w' }, part: [] }", "relations[0].part"),
  ])
  func refused(relation: String, path: String) throws {
    let faults = faults(of: relation)
    let told = faults.first { $0.message.zh.contains(path) }
    #expect(told != nil, "\(faults.map(\.message.zh))")
    #expect(told?.location?.line == 3)
  }

  /// A reference that no row or several answer: a warning, and the relation is left out.
  @Test(arguments: [
    ("{ indicator: 'w', period: '2015' }", "relations[0].whole"),
    ("{ indicator: 'a' }", "relations[0].whole"),
    ("{ indicator: 'ww' }", "relations[0].whole"),
    ("{ indicator: 'w', region: '150100' }", "relations[0].whole"),
  ])
  func leftOut(whole: String, path: String) throws {
    let tables = try AuditedTables(
      root: "150000", asOf: "2018-11-30",
      settings:
        "relations: [\n{ kind: 'parts', whole: \(whole), parts: [{ indicator: 'w' }], exclusive: true }],",
      [
        "studios.csv": "studio_id,name,region,founded_on\nS,示例,150100,2010-01-01\n",
        "indicators.csv":
          "region,indicator,label,period,value,unit\n150000,w,总数,2014,37,个\n150000,a,甲,2014,1,个\n150000,a,乙,2014,2,个\n",
      ])
    let told = try #require(tables.run.diagnostics.first { $0.code == .relationInvalid })
    #expect(told.severity == .warning)
    #expect(told.message.zh.hasPrefix(path))
    #expect(told.location?.line == 2)
    #expect(tables.finding("D-1", "150000") == nil)
  }
}
