import Diagnostics

/// The help of the program and of each command, made from the tables of commands and options.
struct HelpText: Sendable {
  var language: Language

  func text(for command: CommandName?) -> String { command.map(text) ?? overview }

  private func word(_ zh: String, _ en: String) -> String { Wording(zh: zh, en: en)[language] }

  private var overview: String {
    var text =
      word(
        """
        工报（gongbao）：把职工创新工作室的CSV数据汇总成可以核对的简报。

        用法：gongbao 命令 [选项]

        命令：

        """,
        """
        Gongbao turns CSV exports about worker innovation studios into bulletins whose every figure can be traced.

        Usage: gongbao COMMAND [OPTIONS]

        Commands:

        """)
    for command in CommandName.allCases {
      text += "  \(command.rawValue.padded(to: 10))\(command.summary[language])\n"
    }
    text += word("\n第一次使用：\n", "\nTo begin:\n")
    for (line, meaning) in [
      (
        "gongbao init 我的工作区",
        Wording(zh: "新建工作区，把数据放进 datasets/", en: "make a workspace, put data into datasets/")
      ),
      ("cd 我的工作区", Wording(zh: "进入工作区", en: "go there")),
      ("gongbao check", Wording(zh: "看看哪些行要更正", en: "see which rows need mending")),
      ("gongbao report", Wording(zh: "生成并发布简报", en: "render and publish")),
    ] {
      text += "  \(line.padded(to: 26))\(meaning[language])\n"
    }
    text += word("\n各命令都有的选项：\n", "\nOptions of every command:\n") + options(of: nil)
    text += word(
      "\n每个命令的详细说明：gongbao 命令 --help\n", "\nMore about a command: gongbao COMMAND --help\n")
    return text + statuses
  }

  private func text(for command: CommandName) -> String {
    let operands = language == .zh ? command.operands : command.operandsInEnglish
    let usage = ["gongbao", command.rawValue, operands, word("[选项]", "[OPTIONS]")]
      .filter { !$0.isEmpty }.joined(separator: " ")
    var text = "\(command.summary[language])\n\n\(word("用法：", "Usage: "))\(usage)\n\n"
    text += command.explanation[language] + "\n\n" + word("选项：\n", "Options:\n") + options(of: command)
    text += word("\n例如：\n", "\nExamples:\n")
    let width = (command.examples.map(\.line.displayWidth).max() ?? 0) + 2
    for (line, meaning) in command.examples {
      text += "  \(line.padded(to: width))\(meaning[language])\n"
    }
    return text + statuses
  }

  private func options(of command: CommandName?) -> String {
    let lines = CommandOption.known(to: command).map { option -> (String, String) in
      let letter = option.letter.map { "-\($0), " } ?? "    "
      let value = option.valueName.map { " " + $0[language] } ?? ""
      var summary = option.summary[language]
      if !option.choices.isEmpty {
        summary += word("：", ": ") + option.choices.joined(separator: word("、", ", "))
      }
      return ("\(letter)--\(option.name)\(value)", summary)
    }
    let width = (lines.map(\.0.displayWidth).max() ?? 0) + 2
    return lines.map { "  \($0.padded(to: width))\($1)\n" }.joined()
  }

  private var statuses: String {
    word(
      """

      退出状态：0 没有问题；1 已完成，但有问题要处理；2 没有执行（命令、配置或数据不可用），什么都没有发布；
      74 读写文件失败；75 另一个进程正在使用这个工作区。

      """,
      """

      Exit status: 0 clean; 1 finished, with findings; 2 refused (usage, configuration or data), nothing published;
      74 reading or writing failed; 75 another run holds the workspace.

      """)
  }
}
