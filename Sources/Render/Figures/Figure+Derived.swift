import Model

/// Figures that templates make of others. Each says of what in its id and its definition, and none of them can be
/// approximated: a growth rate and its ends are exact (style §3, policy 2).
extension Figure {
  /// The growth since `base` in percent, one decimal, from unrounded values; nil from zero or less (style §3).
  func growth(since base: Figure) -> Figure? {
    guard base.value > .zero else { return nil }
    var growth = derived("growth", from: base, label: "\(label)增长率", unit: "%", kind: .percent)
    growth.definition = "（\(label)－基数）÷基数×100，基数为\(base.title(beside: self))"
    return growth.setting(from: self, base) { value, base in value.subtracting(base)?.percent(of: base) }
  }

  /// What it has more than `base`.
  func change(since base: Figure) -> Figure? {
    let isShare = kind == .percent
    var change = derived(
      "change", from: base, label: "\(label)增减", unit: isShare ? "个百分点" : unit, kind: kind)
    change.definition = "\(title(beside: self))减去\(base.title(beside: self))"
    return change.setting(from: self, base) { value, base in value.subtracting(base) }
  }

  /// Its part of `whole` in percent, one decimal; nil of zero or less.
  func share(of whole: Figure) -> Figure? {
    guard whole.value > .zero else { return nil }
    var share = derived("share", from: whole, label: "\(label)占比", unit: "%", kind: .percent)
    share.definition = "\(title(beside: self))占\(whole.title(beside: self))的百分比"
    return share.setting(from: self, whole) { value, whole in value.percent(of: whole) }
  }

  /// What it has more than the sum of `parts`: what belongs to the region itself.
  func remainder(without parts: [Figure]) -> Figure? {
    var rest = self
    rest.id += "#own"
    rest.definition += "，减去下级各地区"
    for part in parts {
      guard let value = rest.value.subtracting(part.value) else { return nil }
      rest.value = value
      rest.lower = rest.lower.flatMap { lower in
        (part.isApproximate ? part.lower : part.value).flatMap(lower.subtracting)
      }
      rest.upper = rest.upper.flatMap { upper in
        (part.isApproximate ? part.upper : part.value).flatMap(upper.subtracting)
      }
      rest.records = rest.records.flatMap { all in part.records.map { all - $0 } }
    }
    rest.isApproximate = isApproximate && !(rest.lower == rest.value && rest.upper == rest.value)
    return rest
  }

  /// Label, window and selection, to be named by in a definition; the region where it is not that of `other`.
  private func title(beside other: Figure) -> String {
    (regionCode == other.regionCode ? "" : regionName) + label
      + (circumstances.isEmpty ? "" : "（\(circumstances)）")
  }

  /// The ids of the two figures that a growth or a difference is made of; nil for any other figure.
  var comparedIDs: (result: String, base: String)? {
    guard mustStayExact, records == nil, id.utf8.contains(UInt8(ascii: "#")) else { return nil }
    for operation in ["#growth:", "#change:"] {
      guard let sign = id.utf8.firstRange(of: operation.utf8) else { continue }
      let result = id[..<sign.lowerBound], base = id[sign.upperBound...]
      let at = UInt8(ascii: "@")
      guard !base.utf8.contains(at), let place = result.utf8.firstIndex(of: at) else {
        return (String(result), String(base))
      }
      return (String(result), String(base + result[place...]))
    }
    return nil
  }

  /// Whether it is a target of that figure, or of the progress to one.
  func isProgress(of figure: Figure) -> Bool {
    id.hasPrefix("target:") && figure.slice == "total" && figure.measure == measure
      && figure.regionCode == regionCode
  }

  /// Region and label, as a message names it.
  var title: String { "\(regionName)\(label)" }

  private func derived(
    _ operation: String, from other: Figure, label: String, unit: String, kind: FigureKind
  ) -> Figure {
    var figure = Figure(
      id: "\(id)#\(operation):\(other.shortID(beside: self))", label: label, kind: kind, value: .zero,
      unit: unit, measure: measure, regionCode: regionCode, regionName: regionName, definition: "")
    figure.slice = slice
    figure.window = window
    figure.selection = selection
    figure.mustStayExact = true
    return figure
  }

  /// The id, without the region where it is that of `other`.
  private func shortID(beside other: Figure) -> String {
    guard let at = id.utf8.firstIndex(of: UInt8(ascii: "@")),
      let otherAt = other.id.utf8.firstIndex(of: UInt8(ascii: "@")), id[at...] == other.id[otherAt...]
    else { return id }
    return String(id[..<at])
  }

  /// The result of `operation`, which rises with its first number and falls with its second; with bounds where
  /// either figure has some. Nil where digits do not fit.
  private func setting(
    from first: Figure, _ second: Figure, _ operation: (FixedDecimal, FixedDecimal) -> FixedDecimal?
  ) -> Figure? {
    guard let value = operation(first.value, second.value) else { return nil }
    var figure = self
    figure.value = value
    figure.isApproximate = first.isApproximate || second.isApproximate
    if figure.isApproximate {
      let least = first.isApproximate ? first.lower : first.value
      let most = first.isApproximate ? first.upper : first.value
      let secondLeast = second.isApproximate ? second.lower : second.value
      let secondMost = second.isApproximate ? second.upper : second.value
      figure.lower = least.flatMap { least in secondMost.flatMap { operation(least, $0) } }
      figure.upper = most.flatMap { most in secondLeast.flatMap { operation(most, $0) } }
      // 近500 is none of the numbers it stands for: of its print nothing is made that those cannot come to.
      if second.value != .zero { figure.value = figure.valueWithinBounds }
    }
    return figure
  }
}

extension Figure {
  fileprivate var valueWithinBounds: FixedDecimal {
    if let lower, value < lower { return lower }
    if let upper, value > upper { return upper }
    return value
  }
}

extension FixedDecimal {
  /// 100 × self ÷ `whole`, one decimal, half up.
  fileprivate func percent(of whole: FixedDecimal) -> FixedDecimal? {
    scaled(byPowerOfTen: 2)?.divided(by: whole, digits: 1)
  }
}
