import Diagnostics
import FileSystem

/// `gongbao init`: a new workspace to fill.
struct InitCommand: Sendable {
  private let plan: RunPlan
  private let terminal: Terminal
  private let surroundings: ProcessSurroundings

  init(_ plan: RunPlan, _ terminal: Terminal, _ surroundings: ProcessSurroundings) {
    self.plan = plan
    self.terminal = terminal
    self.surroundings = surroundings
  }

  func run() throws(CommandFailure) -> ExitStatus {
    guard let operand = plan.operands.first else {
      throw CommandFailure(ArgumentFault.operandMissing(.`init`))
    }
    let directory = surroundings.absolute(operand)
    let names = try attempt(CommandFailure.init) { () throws(SystemFault) in
      try FileTree.names(in: directory)
    }
    guard names.isEmpty else { throw CommandFailure(ArgumentFault.directoryNotEmpty(operand)) }
    for file in WorkspaceSkeleton.files {
      let path = "\(directory)/\(file.path)"
      try attempt(CommandFailure.init) { () throws(SystemFault) in
        try FileTree.makeDirectory(FileTree.parent(of: path))
        try FileTree.write(file.bytes, to: path)
      }
      try terminal.path(surroundings.relative(path))
    }
    return .clean
  }
}
