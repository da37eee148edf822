/// Where the lines of a file begin, found without any reader.
public struct PhysicalLines {
  /// The offset of each line, in order; a file that ends with a line break has an empty last one.
  public private(set) var starts: [Int]
  private var isBreak: [Bool]

  /// - Parameter encoding: its name as an account has it, `UTF-16LE (BOM)`.
  public init(of bytes: [UInt8], in encoding: String) {
    let isPair = encoding.hasPrefix("UTF-16"), isLittle = encoding.hasPrefix("UTF-16LE")
    let mark = isPair ? 2 : encoding.hasPrefix("UTF-8") ? 3 : 4
    let start = encoding.hasSuffix(" (BOM)") ? mark : 0
    starts = [start]
    isBreak = [Bool](repeating: false, count: bytes.count)
    let width = isPair ? 2 : 1
    func sign(_ place: Int) -> Int? {
      guard place + width <= bytes.count else { return nil }
      guard isPair else { return Int(bytes[place]) }
      let (first, second) = (Int(bytes[place]), Int(bytes[place + 1]))
      return isLittle ? first | second << 8 : first << 8 | second
    }
    var place = start
    while let found = sign(place) {
      let next = place + width
      if found == 0x0A || found == 0x0D { for index in place..<next { isBreak[index] = true } }
      if found == 0x0A || found == 0x0D && sign(next) != 0x0A { starts.append(next) }
      place = next
    }
  }

  /// True where nothing but line breaks stands.
  public func areBreaks(_ range: Range<Int>) -> Bool { range.allSatisfy { isBreak[$0] } }

  /// The start of the first line behind `place`, or the end of the file.
  public func start(behind place: Int) -> Int { starts.first { $0 > place } ?? isBreak.count }
}
