import Glibc

exit(Synthesis.run(arguments: Array(CommandLine.arguments.dropFirst())))
