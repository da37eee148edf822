/// Why a file cannot be read at all.
public enum InputFault: Error, Sendable, Hashable {
  case missing
  case directory
  /// A pipe, a socket or a device.
  case notRegular
  /// No permission, or the system's error number.
  case unreadable(errno: Int32)
  /// A line without an end: no table, whatever its name says.
  case lineTooLong(line: Int)
}
