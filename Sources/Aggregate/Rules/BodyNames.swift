import Model

/// The names of one body, to be found in cells that name it alone or beside others: 包头市总工会、包头市科技局. Spaces tell nothing.
struct BodyNames: Sendable {
  private let names: [String]

  init(_ names: [String]) { self.names = names }

  func occur(in cell: String) -> Bool {
    if cell.mayHaveSpaces {
      let bare = cell.filter { !$0.isWhitespace }
      return names.contains { Self.names($0, in: bare) }
    }
    return names.contains { Self.names($0, in: cell) }
  }

  private static func names(_ name: String, in bare: String) -> Bool {
    guard bare.utf8.count > name.utf8.count else { return bare == name }
    guard bare.hasWord(name) else { return false }
    let separators = "、，,；;"
    return bare.split { separators.contains($0) }.contains { $0 == name }
      || bare.hasPrefix(name + "和") || bare.hasPrefix(name + "与") || bare.hasSuffix("和" + name)
      || bare.hasSuffix("与" + name)
  }
}

extension String {
  /// Some byte of it begins a space: of ASCII, U+0085, U+00A0, U+1680, U+2000 and the following, U+3000. Others begin so too.
  fileprivate var mayHaveSpaces: Bool {
    let bytes = utf8.span
    return bytes.indices.contains { place in
      switch bytes[place] {
      case ...0x20, 0xC2, 0xE1, 0xE2: true
      case 0xE3: place + 1 < bytes.count && bytes[place + 1] == 0x80
      default: false
      }
    }
  }
}
