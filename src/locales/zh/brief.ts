import type { Brief } from '../en/brief.ts'

/** Every sentence of a brief in simplified Chinese. A draft: no member organisation that works in Chinese has approved it yet. */
export const brief: Brief = {
  kind: '来自匿名报告的数字',
  draft: {
    kind: '草稿',
    note: '这是草稿。其中有尚未公布、还可能改变的数字：不得传出本组织。',
    mark: '草稿：不得传出本组织',
  },
  period: '{first}–{last}',
  headline: {
    share: '提到最多的是：{group}，约占说明了谁做的报告的{share}%',
    group: '提到最多的是：{group}',
    count: '收到的侵害报告：约{count}份（{period}）',
  },
  lead: {
    counted: '{organisation}收到的、来自性工作者并且可以计入的报告：约{count}份。',
    notCounted: '本人没有表示可以计入、因此不在任何数字里的报告：{count}份。这些报告同样有人读。',
  },
  about: '约{count}',
  fewer: '少于{count}',
  between: '{lower}到{upper}',
  separator: '；',
  named: '{name}（{count}）',
  mostNamed: '提到最多的是：{list}。',
  noneLeads: '没有哪一项明显比其他各项提到得多。',
  hidden: '{sign}表示0到{most}份报告：数字小，所以隐去，也可能一份都没有。',
  series: {
    heading: '每个季度收到的报告',
    caption: '收到的报告（按季度）',
    quarter: '季度',
    reports: '报告数（取5的倍数）',
    range: '真实数字在',
    missing: '没有公布任何单个季度的数字，所以没有按季度的图。',
  },
  ranking: {
    heading: '谁做的',
    caption: '提到这一群体的报告，{period}',
    group: '群体',
    reports: '报告数',
    range: '真实数字在',
    share: '占说明了谁做的报告的比例',
    note: '一份报告可以提到几个群体，所以比例加起来可能超过100%。',
    noShares:
      '一份报告可以提到几个群体，所以数字加起来可能比报告数多。这里不给出比例：公布的数字太粗略，不足以计算。',
    thinLine: '深色的线表示真实数字可能在的位置。',
    missing: '报告多到可以列出的群体太少，所以没有“谁做的”的图。',
  },
  crossed: {
    heading: '发生了什么，是谁做的',
    caption: '按发生了什么和谁做的分列的报告，{period}',
    pair: '{what}–{who}',
    note: '圆圈越大，报告越多。空心的圈表示数字太小而被隐去，也可能是零。',
    withheld: '写作x的合计不公布，因为它会透露被隐去的数字。',
    spoken: '最大的几个数字：{values}。全部数字见表格。',
    missing: '大到可以列出的数字太少，所以没有“发生了什么、是谁做的”的图。',
  },
  answers: {
    reports: '报告数',
    range: '真实数字在',
    share: '占回答了这一项的报告的比例',
    note: '一份报告可以有几个回答，所以加起来可能比报告数多。',
  },
  told: {
    heading: '以前告诉过谁',
    caption: '说明了以前告诉过谁的报告，{period}',
    nobody: '以前没有告诉任何人的：约占回答了这一项的报告的{share}%。',
    missing: '多到可以列出的回答太少，所以没有“以前告诉过谁”的图。',
  },
  why: {
    heading: '为什么没有告诉任何人',
    caption: '说明了为什么没有告诉任何人的报告，{period}',
    missing: '多到可以列出的回答太少，所以没有“为什么没有告诉任何人”的图。',
  },
  authority: {
    heading: '有关部门做了什么',
    caption: '说明了有关部门做了什么的报告，{period}',
    missing: '多到可以列出的回答太少，所以没有“有关部门做了什么”的图。',
  },
  leftOut: {
    heading: '没有列出的内容',
    noYear: '只按整年制作，而这段时间里没有公布任何整年的数字：{charts}。',
    noQuarter: '按季度制作，而这段时间里没有公布任何季度的数字：{charts}。',
    dropped: '为了不让任何很小的数字被推算出来而未列入：{charts}。',
  },
  quotes: {
    heading: '当事人自己的话',
    consent: '经写下这些话的人同意后刊印。可能显示身份的内容已经删去。',
  },
  demands: { heading: '我们的要求' },
  signatories: { heading: '签署' },
  contact: { heading: '联系方式' },
  limits: {
    heading: '这些数字能说明什么，不能说明什么',
    points: [
      '这里数的是收到的报告，不说明事情发生得有多频繁：说不说由每个人自己决定，许多人也说不了。同一件事的几份报告算作几份；查明是重复的、或并非真实报告的，不计入。',
      '报告增多，可能是侵害增多，也可能是更多的人信任这份表格。',
      '这里是人们所说的事。没有一个数字是在认定犯罪，也不是法律上的结论。',
      '这些报告不说明有多少人被贩运，或违背意愿工作。',
    ],
  },
  method: {
    heading: '方法',
    protection:
      '为了不让任何人被认出来，小于5的数字被隐去，其他数字都取最接近的5的倍数，合计也一样；表中有敏感类别时，小于10的数字被隐去。因此合计不一定等于各项之和。比例和图都根据取整后的数字。',
    received: '报告归入收到它的季度，而不是事情发生的季度。',
    range: '平均和通常范围来自控制图：如果什么都没有变，大约370个季度里有一个会偶然超出。',
    begun: '{period}是列出的第一个季度：报告可能在这个季度中间才开始收到，所以它不计入任何平均。',
    version: '代码：Parasol分类，第{taxonomy}版。表格：第{tables}号清单。组织数：1。',
  },
  check: {
    heading: '怎样核对这些数字',
    signed: '这里的图和表格都根据{organisation}签名的数字制作。以后有人改动那些数字，都会被发现。',
    page: '已签名的文件：{address}',
    ask: '已签名的文件在该组织：请向它索取。',
    audit:
      '免费程序Parasol可以核对，不需要钥匙或密码。它说明文件是否真实、是否被改动，以及隐去的数字最多能被猜到多准。',
    fingerprint:
      '签名钥匙的号码：{fingerprint}。伪造简报的人也会伪造这个号码：请和你通过其他途径（纸上或电话里）从该组织得到的号码比较。',
    citation: '{organisation}：第{number}期，{day}签名（{periods}）。已签名条目的哈希值：{hash}',
    draft: '这些数字还没有全部签名，所以目前无人能核对。',
  },
  text: {
    headline: '标题',
    summary: '摘要',
    how: [
      '这是你们简报的文字。请修改并保存，然后用这个命令生成简报：parasol brief --text {file} --out brief.html',
      '以#开头的行是给你看的说明，不会印出来。',
      '[方括号]里的行是小标题，请保持原样。空一行表示新的一段。',
      '如果删去某个小标题下面的文字，那里就什么也不印。',
      '数字只用简报表格里的，不要用精确的数字。',
    ],
    forHeadline: '简报的标题，写在一行里。',
    forDemands: '你们的要求，每条一行，以连字符（-）开头。',
    forSignatories: '签署者，每个一行。',
    forContact: '怎样联系你们的组织，每项一行。不要写你自己的名字、号码或地址，除非你愿意印出来。',
  },
}
