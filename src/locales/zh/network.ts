import type { Network } from '../en/network.ts'

/** Every sentence that a network publishes in Chinese. A draft: no member organisation has approved it yet. */
export const network: Network = {
  title: '{network}的数字，{span}',
  kind: '几个组织的数字相加：{count}个',
  intro:
    '{network}把各成员数出并保护过的数字加在一起。它从不看到任何报告，也看不到任何确切的数字。所以这里的每个数字都是一个范围：真实的数字一定在范围之内。',
  members: {
    heading: '这些是谁的数字',
    publishes: '{name}（{country}），第{releases}次发布',
    handsIn: '{name}（{country}）：交给网络，自己没有公布',
    unnamed: '这个地区的一个成员，不写出名字：{region}',
  },
  tables: {
    caption: '报告：{table}，{period}',
    organisations: '加在一起的组织：{count}个。',
    chart: '条形到每个范围的中间为止；深色的线表示整个范围。',
    leftOut: '不给出',
    why: '不给出：其中一个组织可能占这个数字的80%以上，这样会被知道得太清楚。',
    noChart: '能给出的数字太少，画不成图。',
  },
  method: {
    heading: '这些数字是怎样得来的',
    points: [
      '每个组织隐去自己小的数字，其他数字都取最接近的5的倍数。加在一起的只是这些数字：每个数字最小可能是多少，最大可能是多少。所以组织越多，范围越宽；合计也不一定等于各部分相加。',
      '只有加了至少三个组织、而且没有一个可能占80%以上时，才给出数字。各组织的区域是自己的，不相加。',
      '两个成员可能收到关于同一件事的报告，或同一个人的报告。这样的报告会算两次。',
      '公布之前，有一个程序试着从这些数字，以及各成员公布或交来的一切，推算出各成员小的数字：像外面的人那样推算，也像知道自己报告的每个成员那样推算。一个也没有推算出来。',
    ],
    closed: '有些成员交来数字，但不公布。这样的成员少于三个时，他们的数字只粗略地加进去，以25为一级。',
    notAdded: '没有相加，因为有它的组织少于三个，或没有一个数字可以给出：{tables}。',
    takenBack: '{member}撤回了第{release}次发布，而它已经算进网络的第{network}次发布。',
    verify: '由{network}签名。请把这个号码同网络用别的方式告诉你的号码比较：{fingerprint}',
  },
  page: {
    contents: '本页内容',
  },
  package: {
    files: '文件',
    empty: '总是空的：受保护的数字之和是一个范围。',
    method: '各组织受保护的数字，作为范围相加',
    status: {
      F: '以范围给出',
      O: '不给出：几乎全部可能出自一个组织',
      N: '不给出：所知太少',
    },
  },
  brief: {
    intro:
      '{organisation}公布的数字，旁边是{network}的总和。请不要把两者相减：{organisation}的数字也可能在总和里。',
    own: '{organisation}（取5的倍数）',
    sum: '{network}（范围）',
    none: '没有两者都有的表格。',
    citations: '怎样引用这些数字',
    citation: '{organisation}：{day}第{release}次发布。表格：{tables}。已签名条目的哈希值：{hash}',
    ranges: '{network}的数字是范围：真实的总和一定在范围之内。范围前面的数字是它的中间值。',
    chart: '图分成两边，各有各的比例：只能在同一边比较长短。深色的线表示真实数字可能在的位置。',
    references: '方括号里的数字，例如[1]，表示数字来自哪一次发布：见“{heading}”。',
  },
}
