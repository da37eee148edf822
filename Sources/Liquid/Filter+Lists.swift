extension Filter {
  /// What can be done to lists. A path is dotted: `total.studios`.
  static let listFilters: [String: Filter] = [
    "join": Filter(positional: 0...1) { call throws(TemplateFault) in .text(try joined(call)) },
    "first": Filter { call throws(TemplateFault) in try call.list().first ?? .nil },
    "last": Filter { call throws(TemplateFault) in try call.list().last ?? .nil },
    "reverse": Filter { call throws(TemplateFault) in .list(try call.list().reversed()) },
    "concat": Filter(positional: 1...1) { call throws(TemplateFault) in
      .list(try call.list() + call.argument(0).asList(limit: call.limits.iterations))
    },
    "compact": Filter(positional: 0...1) { call throws(TemplateFault) in
      var kept: [Value] = []
      for (item, key) in try call.listByPath() where key.kind != .nil { kept.append(item) }
      return .list(kept)
    },
    "uniq": Filter(positional: 0...1) { call throws(TemplateFault) in
      var seen: Set<ComparisonKey> = []
      var kept: [Value] = []
      for (item, key) in try call.listByPath() where seen.insert(try key.comparisonKey()).inserted {
        kept.append(item)
      }
      return .list(kept)
    },
    "map": Filter(positional: 1...1) { call throws(TemplateFault) in .list(try call.listByPath().map(\.key))
    },
    "where": Filter(positional: 1...2) { call throws(TemplateFault) in
      var kept: [Value] = []
      for (item, key) in try call.listByPath() where try call.isWanted(key) { kept.append(item) }
      return .list(kept)
    },
    "find": Filter(positional: 1...2) { call throws(TemplateFault) in
      for (item, key) in try call.listByPath() where try call.isWanted(key) { return item }
      return .nil
    },
    "sum": Filter(positional: 0...1) { call throws(TemplateFault) in
      var sum = Number(0)
      for (_, key) in try call.listByPath() where key.scalar.kind != .nil {
        sum = try sum.plus(try key.asNumber())
      }
      return .number(sum)
    },
    "sort": Filter(positional: 0...1) { call throws(TemplateFault) in
      .list(try sorted(try call.listByPath()))
    },
    "sort_natural": Filter(positional: 0...1) { call throws(TemplateFault) in
      var items: [(item: Value, key: Value)] = []
      for (item, key) in try call.listByPath() {
        items.append((item, key.kind == .nil ? key : .template(try key.asText().string.lowercased())))
      }
      return .list(try sorted(items))
    },
  ]

  /// `join: separator`, a space if nothing is said.
  private static func joined(_ call: FilterCall) throws(TemplateFault) -> Text {
    let separator = call.arguments.isEmpty ? Text(template: " ") : try call.text(0)
    var joined = Text()
    for (index, item) in try call.list().enumerated() {
      if index > 0 { joined.append(separator) }
      joined.append(try item.asText())
      try call.check(joined)
    }
    return joined
  }

  /// In rising order of the keys, nil last; items of equal keys stay in order.
  private static func sorted(_ items: [(item: Value, key: Value)]) throws(TemplateFault) -> [Value] {
    let hasKey = items.map { $0.key.scalar.kind != .nil }
    let keyed = zip(items, hasKey).filter(\.1).map(\.0)
    for pair in zip(keyed, keyed.dropFirst()) { _ = try pair.0.key.precedes(pair.1.key) }
    return keyed.sorted { $0.key.isBefore($1.key) == true }.map(\.item)
      + zip(items, hasKey).filter { !$0.1 }.map(\.0.item)
  }
}

extension FilterCall {
  /// Every item with what the path in the first argument leads to; without a path, with itself.
  fileprivate func listByPath() throws(TemplateFault) -> [(item: Value, key: Value)] {
    var pairs: [(item: Value, key: Value)] = []
    for item in try list() {
      pairs.append((item, arguments.isEmpty ? item : try item.member(path: try text(0).string)))
    }
    return pairs
  }

  /// Whether `key` equals the second argument; without one, whether it is truthy.
  fileprivate func isWanted(_ key: Value) throws(TemplateFault) -> Bool {
    arguments.count > 1 ? try key.equals(arguments[1]) : key.isTruthy
  }
}
