print("gongbao-synthesize")
