import CFileSystem

/// What C libraries print by themselves, for nobody who could understand it.
public enum LibraryMessages {
  /// Does something with a library that tells of a fault both in what it returns and on standard error; the latter is dropped.
  public static func withheld<Outcome>(_ body: () -> Outcome) -> Outcome {
    gongbao_withhold_messages()
    defer { gongbao_let_messages_pass() }
    return body()
  }
}
