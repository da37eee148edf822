/// Why a file cannot be read, or not to its end.
public enum InputFault: Error, Sendable, Hashable {
  case missing
  case directory
  /// A pipe, a socket or a device.
  case notRegular
  /// No permission, or the system's error number.
  case unreadable(errno: Int32)
  /// A line without an end: no table, whatever its name says.
  case lineTooLong(line: Int)
  /// Somebody wrote to it while it was read.
  case changed
  /// The system lacks its tables for this encoding.
  case encodingUnavailable(TextEncoding)
}
