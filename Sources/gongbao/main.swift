print("gongbao")
