import Diagnostics
import FileSystem

/// `gongbao init`: a new workspace to fill.
struct InitCommand: Sendable {
  let plan: RunPlan
  let terminal: Terminal
  let surroundings: ProcessSurroundings

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
