import Glibc

/// Why nothing, or not everything, was written.
enum SynthesisFault: Error, Equatable {
  case missingOutput
  case unknownOption(String)
  case missingValue(option: String)
  case badNumber(option: String, text: String)
  case outOfRange(option: String, lowest: Int, highest: Int)
  case sizeWithoutOutput(option: String)
  case notWithExports(option: String)
  case leftover(directory: String, file: String)
  case builtinFile(String)
  case system(path: String, code: Int32)

  /// 74 is sysexits' EX_IOERR; everything else is a command line to mend.
  var exitStatus: Int32 {
    switch self {
    case .system: 74
    case .missingOutput, .unknownOption, .missingValue, .badNumber, .outOfRange, .sizeWithoutOutput,
      .notWithExports, .leftover, .builtinFile:
      2
    }
  }

  /// One line: what is wrong and how to mend it.
  var message: String {
    switch self {
    case .missingOutput:
      "no --output DIR given; for example: gongbao-synthesize --output datasets"
    case .unknownOption(let option):
      "unknown option '\(option)'; --help lists them"
    case .missingValue(let option):
      "\(option) needs a value after it"
    case .badNumber(let option, let text):
      "\(option) takes a whole number in ASCII digits, not '\(text)'"
    case .outOfRange(let option, let lowest, let highest):
      "\(option) takes a number from \(lowest) to \(highest)"
    case .sizeWithoutOutput(let option):
      "\(option) belongs to a trial register; give at least --studios N with it"
    case .notWithExports(let option):
      "--office-exports stands alone; give \(option) in a run of its own"
    case .leftover(let directory, let file):
      "\(directory) holds \(file), which this run would not replace; name an empty directory"
    case .builtinFile(let name):
      "the built-in file \(name) cannot be read; build the program again"
    case .system(let path, let code):
      "\(path): \(String(cString: strerror(code)))"
    }
  }
}
