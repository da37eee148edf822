/// What a loop's body sees as `forloop`.
struct ForLoop: Drop {
  let index0: Int
  let length: Int
  /// The `forloop` of the loop around this one in the same template, or nil.
  let parent: Value

  func member(_ name: String) -> Member {
    switch name {
    case "index": .value(.integer(index0 + 1))
    case "index0": .value(.integer(index0))
    case "rindex": .value(.integer(length - index0))
    case "rindex0": .value(.integer(length - index0 - 1))
    case "first": .value(.bool(index0 == 0))
    case "last": .value(.bool(index0 == length - 1))
    case "length": .value(.integer(length))
    case "parentloop": .value(parent)
    default: .unknown
    }
  }

  var memberNames: [String] {
    ["index", "index0", "rindex", "rindex0", "first", "last", "length", "parentloop"]
  }
}
