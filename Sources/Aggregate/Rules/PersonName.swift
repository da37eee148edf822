import Model

// Design. A studio is called by a person's name or by what it does, and both are two or three characters before the same words: 张伟,
// 阳光, 高新. Only what is surely a person's name is taken for one: a family name and then characters that given names are made of. Family
// names that also begin everyday words (高新, 安康, 金山) want a character behind them that only names have, where no third one tells.
// Mongolian names have no family name before them, and the characters that spell them are not among those of given names.

/// Whether a text is a Chinese person's name: a family name of one character or two, and one or two characters more.
enum PersonName {
  private static let families = IdeographSet(
    "王李张刘陈杨赵吴周徐孙朱胡郭何罗郑梁谢宋韩冯于董萧肖程曹袁邓傅付沈曾彭吕卢蒋蔡贾魏薛阎闫潘杜戴汪姜姚谭廖邹熊郝孔崔邱侯邵孟钱尹乔赖龚樊殷翟贺倪牛韦聂涂耿牟詹凌费靳欧甄裴席屈鲍翁鞠骆闵佟蔺池佘褚庞尤仝栗冉臧邸晁阚郜郇胥綦谌霍隋仇晏苟刁冀巩邬邢祁滕娄芦覃莫俞严岳查"
  )
  /// They also begin everyday words, and the names of places and companies.
  private static let wordlike = IdeographSet(
    "马高林金石方白江雷龙毛武常康管左谷关项成安车路文兰华温包房解边米尚卫洪盛宁荣齐向田黄景燕万段毕纪苗唐苏夏秦黎许范任余童易鲁施章焦钟汤陶游曲史代仲葛柳梅辛祝庄陆叶丁顾舒")
  private static let compound = [
    "欧阳", "司马", "上官", "诸葛", "皇甫", "尉迟", "公孙", "慕容", "令狐", "宇文", "长孙", "司徒", "端木", "夏侯", "淳于", "轩辕",
  ]
  private static let compoundBeginnings = IdeographSet("欧司上诸皇尉公慕令宇长端夏淳轩")

  /// Hardly to be met but in names.
  private static let personal = IdeographSet(
    "伟强军勇刚涛超磊杰斌鹏敏静丽娟艳芳霞娜波浩俊鑫琳玲萍英倩婷丹莉颖蕾雯帅凯毅彬晖旭昊峻钧坤骏亮兵伦玮炜烨晶晨楠晓雁翠秀淑桂贵祥福勤勋佳怡欣妍媛婧莹芬琴珍珠菊芸薇菲琪瑶璐瑞璇珊瑛琼宝庆栋梁柱奎魁彪震雄豪钊铭锐锋铎鸿鹤勃淼焱辰宸睿哲轩博翰梓涵诗雨剑险泉红敬"
  )
  /// Of given names, and of other words too.
  private static let common = IdeographSet(
    "平国建华文明志海春玉兰云林荣凤小生德清永美元爱新成学忠龙义光良宏立辉洪芝信香中亚富飞长安雪峰少雅世全心翔洁昌才智莲仁正江惠利锦兴发景仙银宁彩宇子嘉思东山天松柏树森广启卓卫占友双君咏喜固圣坚基如妙姗姣娇婉孝守宜宪容宽密尊展希廷延弘征恒恩悦惟慧懿承振捷政敦方旗昱普朋朝来枝柔桐楷欢民汉治泽洲济润渊源满澄澜灵熠玥琛琦瑜璋璞登益盛直相硕祖祯禄秉程竞笑纯绍经维绪继群羽翎耀聪胜臣自艺若范茂荔荷莎菁萌蓉蓓虎裕言训诚谊贝贤赞跃轶达迅远迪进通道遥重镇闻霄霏青韵顺颂骁麒麟龄开保连洋根金梅业功燕花隆琰"
  )
  /// Words, places and famous names that are made as names are.
  private static let words = [
    "雷锋", "李宁", "吴江", "钱江", "孙子", "罗平", "汪洋", "欧亚", "祁连", "萧山", "彭山", "辛勤", "祝福", "梁山", "吕梁", "凌云", "凌志",
    "金宝", "金泉", "金珠", "金铭", "金辰", "金鹏", "康宝", "康福", "康庆",
    "安静", "安庆", "安祥", "安福", "安宝", "文静", "文秀", "文博", "文英", "文豪", "白桂", "温泉", "龙泉", "石泉",
    "雷雨", "雷震", "黄梁", "高亮", "高贵", "高雄", "龙珠", "龙庆", "唐诗", "汤泉", "夏雨", "梅雨", "谷雨", "路宝",
    "车宝", "华英", "孔明", "孟子", "孔子", "王子", "李子", "杨青", "杨树", "杨枝", "韩江", "沈阳", "郑重", "钱学森",
    "张思德", "王进喜", "焦裕禄",
  ]

  /// - Parameters:
  ///   - text: what stands before the words that every studio is called by.
  ///   - regions: whose names are none of persons.
  static func isSure(_ text: Substring, regions: RegionTree) -> Bool {
    guard isMadeLikeOne(text) else { return false }
    return !words.contains { text.utf8.elementsEqual($0.utf8) }
      && !regions.regions.contains { region in
        text.utf8.elementsEqual(region.name.utf8) || text.utf8.elementsEqual(region.shortName.utf8)
      }
  }

  /// A family name begins the text, whatever follows.
  static func mayBegin(_ text: String) -> Bool {
    guard let first = IdeographSet.scalar(in: text.utf8.span, at: 0) else { return false }
    return families.contains(first) || wordlike.contains(first) || compoundBeginnings.contains(first)
  }

  private static func isMadeLikeOne(_ text: Substring) -> Bool {
    let bytes = text.utf8.span
    guard let first = IdeographSet.scalar(in: bytes, at: 0) else { return false }
    let isCompound = compoundBeginnings.contains(first) && compound.contains(where: text.hasBeginning)
    let given = isCompound ? 6 : 3
    guard bytes.count == given + 3 || bytes.count == given + 6 else { return false }
    var isPersonal = false
    for offset in stride(from: given, to: bytes.count, by: 3) {
      guard let character = IdeographSet.scalar(in: bytes, at: offset) else { return false }
      if personal.contains(character) {
        isPersonal = true
      } else if !common.contains(character) {
        return false
      }
    }
    if isCompound { return true }
    if families.contains(first) { return true }
    return wordlike.contains(first) && (isPersonal || bytes.count == given + 6)
  }
}
