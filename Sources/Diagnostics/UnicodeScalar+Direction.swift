extension Unicode.Scalar {
  /// Whether it reorders the text around it on its line, unseen: the explicit controls of the bidirectional algorithm
  /// (UAX #9). A name with one can disguise itself or what stands after it.
  public var turnsDirection: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Its code for a reader who would not see it: `⟨U+202E⟩`.
  public var spelledOut: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "⟨U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + "⟩"
  }
}
