/// The container of Office 97–2003 and WPS files, and of workbooks with a password: the names in its directory tell them apart.
enum CompoundFile {
  static let mark: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  /// The first entries of the directory are enough.
  static let directorySize = 4096

  /// Where the directory begins, by the header of the container.
  static func directoryOffset(_ head: [UInt8]) -> Int {
    let sectorSize = LittleEndian.number(head, at: 30, bytes: 2) == 12 ? 4096 : 512
    return (LittleEndian.number(head, at: 48, bytes: 4) + 1) * sectorSize
  }

  /// - Parameter directory: empty where the file is cut off before it.
  static func format(directory: [UInt8]) -> ForeignFormat {
    if names("EncryptedPackage", directory) { return .protectedWorkbook }
    let isDocument = names("WordDocument", directory) || names("PowerPoint Document", directory)
    return isDocument ? .document : .legacyWorkbook
  }

  /// Names are in UTF-16, each at the beginning of an entry of 128 bytes.
  private static func names(_ name: String, _ directory: [UInt8]) -> Bool {
    let written = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    return stride(from: 0, to: directory.count, by: 128).contains { directory[$0...].starts(with: written) }
  }
}
