import type { Terminal } from '../en/terminal.ts'

export const terminal: Terminal = {
  yesNo: '（是/否）',
  yes: '是, 是的, y, yes',
  more: '回车：继续，q：停止',
  stopped: '已停止，什么都没有改动。',
  interrupted: '已停止。做完的都保留着，一切完好。',
  left: '大约还要 {time}',
  rate: '每秒 {rate} 份报告',
  passphrase: '口令（输入时不显示）：',
  untilNow: '现在的口令（不显示）：',
  newPassphrase: '新口令（不显示）：',
  onceMore: '再输入一遍：',
  differ: '两次不一样。请从头再来一次。',
  tooShort: '口令至少要有 {least} 个字符：请用五六个互不相干的词。',
  signing: '签名密钥的口令（不显示）：',
}
