/// The ways offices write a place: its names and its codes (style §7.2).
struct PlaceSpelling {
  private var names: [String: [String]] = [:]

  /// - Throws: `builtinFile` when the program was built without its tables.
  init() throws(SynthesisFault) {
    let regions = try BuiltinTable.regions().filter { $0.count >= 5 }
    let aliases = try BuiltinTable.regionAliases().filter { $0.count >= 4 && $0[3] == "no" }
    // A short name that two places have says nothing by itself.
    let bearers = Dictionary(grouping: regions, by: { $0[4] })
    for region in regions {
      names[region[0]] = bearers[region[4]]?.count == 1 ? [region[1], region[4]] : [region[1]]
    }
    for alias in aliases where names[alias[1]]?.contains(alias[0]) == false {
      names[alias[1], default: []].append(alias[0])
    }
  }

  /// - Parameter office: whose sheet it is; its own place is also 市本级 there.
  func written(_ code: String, by office: Office, turn: Int) -> String {
    guard let names = names[code] else { return code }
    var spellings = names + [code, code + "000000", "'" + code, code + ".0", spaced(code)]
    if code.hasSuffix("00"), code != Places.root {
      spellings += [String(code.dropLast(2)), "内蒙古" + names[0]]
      if code == office.code { spellings = ["市本级", "市直", "本级"] + spellings }
    }
    return Round.pick(spellings, turn)
  }

  /// `15 01 23`.
  private func spaced(_ code: String) -> String {
    stride(from: 0, to: code.count, by: 2).map { code.dropFirst($0).prefix(2) }.joined(separator: " ")
  }
}
