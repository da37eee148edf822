/// The head of the list of releases and its one stylesheet, which looks as the bulletins' own does.
enum IndexStyle {
  /// - Parameter title: escaped already.
  static func head(title: String, feed: String, feedType: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="zh-CN">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="generator" content="gongbao">
    <title>已发布的简报 · \(title)</title>
    <link rel="alternate" type="\(feedType)" title="\(title)" href="\(feed)">
    <style>
    \(css)
    </style>
    </head>
    <body>

    """
  }

  private static let css = """
    :root {
      color-scheme: light dark;
      --paper: #fffdf9; --ink: #1d1b18; --soft: #6a645b; --rule: #d8d1c5; --wash: #f6f1e8; --red: #b3201f;
      --song: "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", STSong, SimSun, serif;
      --title: FZXiaoBiaoSong-B05S, FZXiaoBiaoSong-B05, "方正小标宋简体", STZhongsong, "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", SimSun, serif;
      --hei: "Source Han Sans SC", "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", SimHei, sans-serif;
    }
    @media (prefers-color-scheme: dark) {
      :root { --paper: #191816; --ink: #ebe6dc; --soft: #a8a093; --rule: #403c35; --wash: #23211d; --red: #ec7a6c; }
    }
    * { box-sizing: border-box; }
    html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body { margin: 0 auto; padding: 0 1.1rem 3rem; max-width: 46rem; font: 1.0625rem/1.75 var(--song); overflow-wrap: anywhere; }
    header { margin: 2.25rem 0 0; text-align: center; }
    .masthead { margin: 0; font: 700 clamp(1.35rem, 5.6vw, 2.1rem)/1.4 var(--title); letter-spacing: .06em; color: var(--red); text-wrap: balance; }
    .dateline { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1.5rem; margin: .6rem 0 0; padding-bottom: .45rem; border-bottom: 2px solid var(--red); font-size: .875rem; color: var(--soft); }
    h1 { margin: 2rem 0 1rem; font: 700 clamp(1.3rem, 5vw, 1.6rem)/1.5 var(--title); text-align: center; }
    h2 { margin: 2.6rem 0 .5rem; font: 700 1.15rem/1.6 var(--hei); font-variant-numeric: lining-nums tabular-nums; break-after: avoid; }
    h3 { display: inline; margin: 0; font: 700 1.0625rem/1.6 var(--song); text-wrap: balance; }
    p { margin: .15rem 0; }
    a { color: inherit; text-decoration: underline var(--soft) 1px; text-underline-offset: .25em; }
    a:hover { color: var(--red); text-decoration-color: currentColor; }
    :focus-visible { outline: 2px solid var(--red); outline-offset: 2px; }
    ul { margin: 0; padding: 0; list-style: none; }
    nav { padding: .5rem .9rem; background: var(--wash); font: .9375rem/1.9 var(--hei); }
    nav b { margin-right: .4rem; }
    nav a { margin-right: .6rem; white-space: nowrap; }
    .releases { margin-top: .8rem; border-top: 2px solid; border-bottom: 2px solid; }
    .releases > li { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 1.2rem; padding: .55rem .2rem; }
    .releases > li + li { border-top: 1px solid var(--rule); }
    .releases p { flex-basis: 100%; font-size: .9375rem; }
    .releases .forms { flex: none; font: .875rem/1.9 var(--hei); color: var(--soft); }
    .forms a + a { margin-left: .4rem; }
    details { width: 100%; }
    .revised { color: var(--red); }
    summary { cursor: pointer; }
    summary span { margin-left: .7rem; font: .875rem/1.6 var(--hei); color: var(--soft); }
    .regions { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: 0 1.6rem; margin: .3rem 0; }
    .regions li { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .9rem; padding: .12rem 0; border-bottom: 1px dotted var(--rule); }
    .regions span { margin-left: auto; font-size: .9375rem; font-variant-numeric: lining-nums tabular-nums; color: var(--soft); }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .9rem; margin: 0; padding: .5rem .9rem; background: var(--wash); font-size: .9375rem; }
    dt { font-family: var(--hei); color: var(--soft); }
    dd { grid-column: 2; margin: 0; }
    dd b { display: inline-block; margin-right: .35rem; padding: 0 .45em; border: 1px solid; font: .8125rem/1.6 var(--hei); }
    dd b.late { color: var(--red); }
    dd b.open { color: var(--soft); }
    @page { size: A4; margin: 37mm 26mm 35mm 28mm; }
    @media print {
      :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #333; --rule: #999; --wash: #fff; --red: #c00; }
      body { max-width: none; padding: 0; font-size: 12pt; }
      header { margin-top: 0; }
      nav, .dateline a { display: none; }
      .releases > li, dl { break-inside: avoid; }
    }
    """
}
