/// The way to one value of `gongbao.json5`, written as its messages name it: `bulletins[1].slice`.
struct ConfigurationPath: Sendable, Hashable, CustomStringConvertible {
  private(set) var description = ""

  /// The path of a member; a name that is no identifier is quoted: `files["赤峰*.csv"]`.
  func member(_ name: String) -> ConfigurationPath {
    var path = self
    if !name.isIdentifier {
      path.description += "[\"\(name)\"]"
    } else {
      path.description += description.isEmpty ? name : ".\(name)"
    }
    return path
  }

  func element(_ index: Int) -> ConfigurationPath {
    var path = self
    path.description += "[\(index)]"
    return path
  }
}

extension String {
  /// Letters, digits, `_` and `-` alone, and at least one: what figure ids and paths are made of.
  var isIdentifier: Bool {
    !isEmpty
      && utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
          UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }
}
