import Model

/// The decimal that `text` writes with plain digits; tests write numbers as text, so that none passes through a float.
func decimal(_ text: String) -> FixedDecimal {
  let parts = text.split(separator: ".", omittingEmptySubsequences: false)
  let fraction = parts.count > 1 ? String(parts[1]) : ""
  return FixedDecimal(units: Int128(String(parts[0]) + fraction) ?? Int128.max, scale: fraction.utf8.count)
}
