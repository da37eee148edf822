import Diagnostics

/// One thing wrong with `gongbao.json5`. The wording is in `ConfigurationFault+Diagnostic.swift`.
enum ConfigurationFault: Equatable {
  /// What a value should have been.
  enum Kind: Equatable {
    case text
    case flag
    case list
    case object
    case texts
    case wholeNumber
    case date
    case period
    case amount
    case documentNumber
    case url
  }

  /// The names a value is chosen from.
  enum NameSpace: Equatable {
    case table
    case slice
    case region
    case level
    case template
    case window
    case encoding
    case value
    case rule
    case studio
  }

  case syntax(JSON5Parser.Fault.Kind)
  case unknownKey(String, nearest: String?, known: [String])
  case missingKey(String)
  case wrongKind(Kind)
  case unknownName(String, NameSpace, nearest: String?, known: [String])
  case empty
  /// An id that cannot be used in figure ids and paths.
  case badID(String)
  case idTwice(String)
  /// Of these keys exactly one is needed.
  case chooseOne([String])
  case tooManyLevels(Int)
  /// None of these keys is given, and one is needed.
  case noneOf([String])
  /// A number outside of what it can be.
  case notWithin(ClosedRange<Int>)
  /// Two years, the first and the last, are needed.
  case notFirstAndLast
  /// No number is between the two bounds, each as a setting and its number.
  case noNumberBetween(lower: String, upper: String)
}

/// A fault and its place.
struct LocatedFault: Error, Equatable {
  var fault: ConfigurationFault
  var path: ConfigurationPath
  var position: TextPosition
}
