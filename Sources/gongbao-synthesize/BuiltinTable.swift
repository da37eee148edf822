import BuiltinFiles
import PublishedFigures

/// Plain tables that are part of the program: rows of cells without quotes.
enum BuiltinTable {
  /// The regions that every workspace knows: code, name, parent, kind, short name, English name.
  static func regions() throws(SynthesisFault) -> [[String]] { try builtin("regions.csv") }

  /// Further spellings of regions: alias, code, kind, whether it is ambiguous, note.
  static func regionAliases() throws(SynthesisFault) -> [[String]] { try builtin("region_aliases.csv") }

  /// Figures as printed: source, region, indicator, subject, label, period, value, approximation, unit.
  static func publishedFigures() -> [[String]] {
    var count = 0
    let bytes = gongbao_published_figures(&count)
    return rows(UnsafeBufferPointer(start: bytes, count: count), separator: "\t")
  }

  private static func builtin(_ name: String) throws(SynthesisFault) -> [[String]] {
    guard let file = gongbao_builtin_file_named(name) else { throw .builtinFile(name) }
    // The bytes are `count` long for as long as the program runs.
    return rows(UnsafeBufferPointer(start: file.pointee.bytes, count: file.pointee.count), separator: ",")
  }

  private static func rows(_ bytes: UnsafeBufferPointer<UInt8>, separator: Character) -> [[String]] {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).dropFirst().map { line in
      line.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
  }
}
