/// The languages the program speaks on a terminal.
public enum Language: String, Sendable, CaseIterable {
  case zh
  case en
}

/// One sentence in every language the program speaks.
public struct Wording: Sendable, Hashable {
  public var zh: String
  public var en: String

  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The sentence in `language`.
  public subscript(language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}
