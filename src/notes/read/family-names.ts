/**
 * Family names by which a name written without spaces is told from other words of two to four characters. The common ones
 * of China, Taiwan, Japan and Korea; what is missing only makes the reader more careful.
 */
const chinese =
  '王李張张劉刘陳陈楊杨黃黄趙赵吳吴周徐孫孙馬马朱胡郭何林羅罗高鄭郑梁謝谢宋唐許许鄧邓馮冯韓韩曹曾彭蕭萧蔡潘田董袁于余葉叶蔣蒋杜蘇苏魏程呂吕丁沈任姚盧卢傅鍾钟姜崔譚谭廖范汪陸陆金石戴賈贾韋韦夏邱方侯鄒邹熊孟秦白江閻阎薛尹段雷黎史龍龙陶賀贺顧顾毛郝龔龚邵萬万錢钱嚴严賴赖洪武莫孔湯汤尤柯翁游阮詹簡简施俞柳卓康鄔邬聞闻温溫'
const korean =
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국'
const japanese =
  '佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 山本 中村 小林 加藤 吉田 山田 佐々 山口 松本 井上 木村 斎藤 斉藤 齋藤 清水 山崎 阿部 池田 橋本 山下 石川 中島 前田 藤田 小川 後藤 岡田 長谷 村上 近藤 石井 坂本 遠藤 青木 藤井 西村 福田 太田 三浦 藤原 岡本 松田 中川 中野 原田 小野 田村 竹内 金子 和田 中山 石田 上田 森田 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 谷口 大野 丸山 今井 高田 藤本 武田 村田 上野 杉山 増田 平野 大塚 千葉 久保 松井 小島 岩崎 桜井 野口 松尾 野村 菊地 木下 佐野 大西 杉本 新井 浜田 菅原 市川 水野 小松 島田 古川 小山 五十 田口 矢野 本田 福島 上原 望月 秋山 川口 土屋 関口 大橋 松岡 及川 永井 荒井 飯田 黒田 川崎'.split(
    ' ',
  )

/** Whether characters of Chinese, Japanese or Korean begin with a family name and may be a whole name by their number. */
export function isUnspacedName(text: string): boolean {
  if (/^\p{Script=Hangul}{3}$/u.test(text)) return korean.includes(text.charAt(0))
  if (!/^\p{Script=Han}{2,4}$/u.test(text)) return false
  return (
    japanese.some((name) => text.startsWith(name)) || (text.length < 4 && chinese.includes(text.charAt(0)))
  )
}
