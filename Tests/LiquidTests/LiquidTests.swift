import Diagnostics
import Testing

@testable import Liquid
@Test func smoke() throws {
  let t = try Template(source: "a{{ 1 | plus: 2 }}", name: "t", environment: Environment())
  var s = Text()
  try t.render(Map([:]), into: &s)
  #expect(s.string == "a3")
}
