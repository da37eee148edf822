extension Drawing {
  /// The colours of a drawing that is a file of its own; on a page the page's own are used.
  static let standaloneStyle = """
    <style>
    svg { color: #1d1b18; background: #fff; font-family: "Noto Sans CJK SC", "Source Han Sans SC", \
    "PingFang SC", "Microsoft YaHei", sans-serif; }
    .s4, .s5 { stroke: #6a645b; stroke-width: .6; }
    @media (prefers-color-scheme: dark) {
    svg { color: #ebe6dc; background: #191816; }
    .bar { fill: #d9695b; } .s1 { fill: #f4b5a9; } .s2 { fill: #d9695b; } .s3 { fill: #a2443b; } \
    .s4 { fill: #6b2f29; } .s5 { fill: #42251f; } .s4, .s5 { stroke: #a39b8f; }
    .on1, .on2 { fill: #191816; } .on3, .on4, .on5 { fill: #fff; }
    .line { fill: none; } .line.bar { stroke: #d9695b; } .hollow { fill: #191816; } .rim { stroke: #191816; }
    }
    </style>

    """
}
