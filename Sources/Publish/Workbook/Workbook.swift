import CXlsxWriter
import Diagnostics
import FileSystem
import Glibc
import Model

/// An `.xlsx` workbook being written.
///
/// The library writes to a path; here that is a file in memory. The parts of it lie meanwhile in files without names on the
/// disk that the workbook is for; as the library does not look whether these could be written, the parts are looked through
/// when all is done.
struct Workbook: ~Copyable {
  private let target: String
  private let file: MemoryFile
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var formats: [CellLook: UnsafeMutablePointer<lxw_format>] = [:]
  private var isOpen = true

  /// - Parameters:
  ///   - target: the path that faults name.
  ///   - directory: where the parts may lie.
  init(for target: String, partsIn directory: String) throws(SystemFault) {
    let file = try MemoryFile(standingFor: target)
    guard let workbook = Self.workbook(at: file.path, partsIn: directory) else {
      throw SystemFault(.write, target, number: ENOMEM)
    }
    self.target = target
    self.file = file
    self.workbook = workbook
  }

  deinit { if isOpen { lxw_workbook_free(workbook) } }

  private static func workbook(
    at path: String, partsIn directory: String
  ) -> UnsafeMutablePointer<lxw_workbook>? {
    directory.withCString { directory in
      // The library copies the name.
      var options = lxw_workbook_options(
        constant_memory: 0, tmpdir: UnsafeMutablePointer(mutating: directory), use_zip64: 0)
      return workbook_new_opt(path, &options)
    }
  }

  /// What spreadsheets show as the document's properties. The date stands for the time of writing, which would make the
  /// same release other bytes.
  func describe(title: String, author: String, date: Day) {
    Self.withCopies(of: [title, author]) { copies in
      var properties = lxw_doc_properties()
      properties.title = copies[0]
      properties.author = copies[1]
      properties.company = copies[1]
      properties.created = Self.seconds(of: date)
      _ = workbook_set_properties(workbook, &properties)
    }
  }

  private static func withCopies(of texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Void) {
    let copies = texts.map { strdup($0) }
    body(copies)
    for copy in copies { free(copy) }
  }

  /// Midnight in UTC, which is how the library writes it.
  private static func seconds(of day: Day) -> time_t {
    let daysBeforeTheEpoch = 719_468
    // The library takes nothing for “now”.
    return max(1, (day.ordinal - daysBeforeTheEpoch) * 86_400)
  }

  /// - Parameter name: as `SheetNames` gives it.
  func addSheet(_ name: String) throws(SystemFault) -> Sheet {
    guard let sheet = workbook_add_worksheet(workbook, name) else {
      throw SystemFault(.write, target, number: ENOMEM)
    }
    return Sheet(sheet)
  }

  /// The format of cells of one look, made once.
  mutating func format(_ look: CellLook) -> UnsafeMutablePointer<lxw_format>? {
    if let format = formats[look] { return format }
    guard let format = workbook_add_format(workbook) else { return nil }
    look.apply(to: format)
    formats[look] = format
    return format
  }

  /// Ends the writing.
  ///
  /// - Returns: the bytes of the file.
  mutating func finish() throws(SystemFault) -> [UInt8] {
    isOpen = false
    let (outcome, number) = LibraryMessages.withheld {
      errno = 0
      let outcome = workbook_close(workbook)
      return (outcome, errno)
    }
    guard outcome == LXW_NO_ERROR else {
      throw SystemFault(.write, target, number: number == 0 ? EIO : number)
    }
    let bytes = try file.contents()
    guard PackedParts.areWhole(in: bytes) else { throw SystemFault(.write, target, number: ENOSPC) }
    return bytes
  }
}
