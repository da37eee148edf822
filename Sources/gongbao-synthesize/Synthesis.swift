import Glibc

/// The program: options in, files out, an exit status back.
enum Synthesis {
  /// - Returns: 0 when the files are written, 2 when the command line is refused, 74 when writing failed.
  static func run(arguments: [String]) -> Int32 {
    // A closed pipe and a file grown too large then fail the write, and are told like any other fault.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    do throws(SynthesisFault) {
      switch try SynthesisOptions(arguments).task {
      case .help:
        try StandardStream.output.write(SynthesisOptions.help)
      case .sample(let output):
        try RegionSample().write(to: OutputDirectory(path: output))
      case .officeExports(let output):
        try OfficeWorkspace().write(to: OutputDirectory(path: output))
      case .trial(let output, let sizes):
        try TrialRegister(sizes: sizes).write(to: OutputDirectory(path: output))
      }
      return 0
    } catch {
      // A closed stderr leaves the exit status to speak alone.
      try? StandardStream.error.write("gongbao-synthesize: \(error.message)\n")
      return error.exitStatus
    }
  }
}
