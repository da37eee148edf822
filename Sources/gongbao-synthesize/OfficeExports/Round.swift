/// Spellings taken in turn, so that each of them is met and the same rows give the same bytes.
enum Round {
  static func pick(_ spellings: [String], _ turn: Int) -> String { spellings[turn % spellings.count] }
}
