// GongbaoCommand
