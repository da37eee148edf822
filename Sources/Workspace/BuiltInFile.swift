import BuiltinFiles

/// A file that is part of the program.
struct BuiltInFile: Sendable {
  let name: String
  let bytes: [UInt8]

  /// Every built-in file: `regions.csv`, `region_aliases.csv`, `measures.json5`, `rules.json5` and `templates/…`.
  static func all() -> [BuiltInFile] {
    var count = 0
    let first = gongbao_builtin_files(&count)
    return UnsafeBufferPointer(start: first, count: count).map { file in
      BuiltInFile(
        name: String(cString: file.name),
        bytes: Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
    }
  }

  /// The bytes of one file; empty for a name no file has.
  static func bytes(of name: String) -> [UInt8] {
    guard let file = gongbao_builtin_file_named(name)?.pointee else { return [] }
    return Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }
}
