import type { Audit } from '../en/audit.ts'

/** What an audit says in simplified Chinese. A draft: no member organisation has approved it yet. */
export const audit: Audit = {
  progress: '正在查看这些数字合起来会透露什么',
  package: {
    release: '{organisation}的第{number}次发布，发布日期{day}：{periods}。',
    files: '文件数：{count}。全部与签名时一样，内容也都与签过名的数字一致。',
  },
  publisher: {
    key: '{organisation}（{slug}）：签名所用密钥的号码是',
    compare: '请当面、通过语音或对照纸上的号码，与该组织的号码核对：任何人都能造一把密钥，再给它起任何名字。',
    same: '这正是你给出的号码。',
    vouched: '你给出号码的网络（{network}）指明，这把密钥属于它的成员{member}。',
    ledger: '用它签名的发布和通知：{count}，截至{day}。全部前后相接。',
    numbers: '查看过的小数字：{count}。',
    narrowest:
      '找到的最窄范围：{width}。每个小数字都可能是零，也可能是{width}或更多；如果小于{least}，这些数字就透露得太多了。',
    none: '没有发布过小数字。',
    years: '判断过的年份：{years}。',
    more: '此类还有：{count}',
    sums: '已用成员的数据包重新相加：得出的数字相同。',
  },
  verdict: {
    sound: '没有问题：没有任何改动，也没有人能从这些数字推算出小数字。',
    'not-as-signed': '与签名不符：不要使用这些数字。请直接从该组织获取，并告诉他们你发现了什么。',
    'another-key':
      '另一把密钥：这些数字有签名，但不是你给出号码的那把密钥签的。请再当面、通过语音或对照纸张问一次号码，只有号码是这个时才使用这些数字。',
    unreadable: '无法读取：这不是数据包，或者它损坏了。请重新获取。',
    'tells-too-much':
      '透露太多：这些数字是真的，但有人可能会因此被找到。不要传播，并且只把你的发现告诉该组织，不要告诉别人。',
    'does-not-add-up':
      '对不上：该组织签了这些数字，但它们互相矛盾，或违反了自己的规则。不要使用，请询问该组织。',
    'partly-checked': '没有全部查验：数字与签名时一样。哪些没能查验、为什么，上面已说明。',
    withdrawn: '已撤回：这些数字是真的，但该组织已经撤回。请不要再使用。',
  },
  cannot: '任何查验都说明不了的：人们报告的事是否数对了，以及是否有你没有拿到的、更新的发布或通知。',
  found: {
    'archive-format': '这不是ZIP文件，或者它不完整。',
    'archive-large': '这比任何发布都大，所以没有打开。{file}',
    'archive-path': '里面有任何发布都不会有的东西，所以没有打开：{file}',
    'archive-link': '里面该是文件的地方是链接或设备，所以没有打开：{file}',
    'archive-repeated': '里面有一个文件出现两次，两个人打开可能看到不同的内容：{file}',
    'seal-format': '{file}的写法不是发布的封印：它被改过，或者是更新的版本写的。',
    'seal-publisher': '{file}里没有签名有效的组织。',
    'ledger-format': '发布台账的第{entry}条写法不对：它被改过，或者是更新的版本写的。',
    'ledger-signature': '发布台账的第{entry}条不是这个组织签的。',
    'ledger-chain': '发布台账的第{entry}条接不上前一条：台账被剪短、打乱，或混进了别的台账。',
    'ledger-overlap': '发布台账的第{entry}条发布了以前发布过的表和时段：两者可以相减。',
    'ledger-withdrawal': '发布台账的第{entry}条撤回了一次并不存在的发布。',
    'ledger-fork':
      '{package}从发布台账的第{entry}条起有另一段历史：有人签了两个版本。请问该组织哪一个是真的。',
    'ledger-short':
      '{place}显示的比以前少，或比给别人看的少：显示的发布和通知：{shown}，已签名的：{known}。有内容被隐藏，或没有送到那里。请询问该组织。',
    'nothing-published': '这里什么也没有发布：没有可以查验的数字。',
    'not-fetched': '无法取得：{reason}',
    'checksums-format': '{file}的写法不是文件清单。',
    'checksums-unsigned': '{file}没有签名：这些文件不属于任何一次发布。',
    'file-missing': '缺少{file}。',
    'file-changed': '{file}不是签过名的那个文件。',
    'file-unlisted': '{file}是后来加上的：没有签名。',
    'table-unsigned': '{file}里的表没有一个数字签过名。',
    'table-encoding': '{file}不是UTF-8文本。',
    'table-columns': '{file}第{line}行：各列应为{expected}。',
    'table-cells': '{file}第{line}行：单元格数为{found}，应为{expected}。',
    'table-code': '{file}第{line}行：“{found}”不是{column}列的代码。',
    'table-extra': '{file}第{line}行：没有签过这样的一行（{row}）。',
    'table-repeated': '{file}第{line}行：这一行在第{first}行已经有了（{row}）。',
    'table-number': '{file}第{line}行：{column}是{found}，但签名的是{expected}（{row}）。',
    'table-order': '{file}第{line}行：这一行不该在这里（{row}）。',
    'table-missing': '{file}第{line}行：这里少了签过名的一行（{row}）。',
    'table-written': '{file}：数字是签过名的那些，但各行的写法不同。',
    'rule-area': '这次发布只涉及一个地区（{area}），而没有这样的表。',
    'rule-table': '{file}第{line}行：{period}不发布这样的表。',
    'rule-axes': '{file}第{line}行：这张表不是按它名称所说的来数的。',
    'rule-code': '{file}第{line}行：“{code}”不是这张表的代码。',
    'rule-codes': '{file}第{line}行：代码有缺漏或次序不对（{period}）。',
    'rule-threshold':
      '{file}第{line}行：这张表有敏感类别，所以小于10的数字必须隐去，却没有隐去（{period}）。',
    'rule-early': '{file}第{line}行：到{day}，{period}还没有结束。',
    'rule-few': '{file}第{line}行：{period}的报告少于{least}份，太少，不能有自己的表。',
    sum: '{file}第{line}行：不管报告是怎样的，这些部分都不可能得出这个合计（{period}）。',
    version:
      '它用的代码或表（代码{taxonomy}，表{tables}）与这个版本所知的不同。表里写的就是签过名的数字；其余无法查验。',
    'made-by':
      '它由Parasol {made}版制作，而这是{ours}版：文字和图无法比较。签名、哈希、数字和规则都查验过了。不同的文件：{count}。',
    'remade-differs':
      '{file}不是这个版本用签过名的数字做出来的样子：是另一个版本做的，或者有人在签名之前改过。请以表格为准。',
    fingerprint:
      '签名密钥的号码是{found}，你给出的是{given}。不同的组：{groups}。请再核对一次：抄错和换了密钥看起来是一样的。',
    withdrawn: '{package}已于{day}撤回。给出的理由：{reason}',
    'gate-skipped': '没有判断{year}年，因为第{release}次发布违反规则或属于另一个版本。',
    'gate-contradicts': '关于{year}年发布的数字互相矛盾：没有任何报告能得出全部这些数字。',
    'gate-some': '{what}：从已发布的内容可知，这个小数字肯定不是零。',
    'gate-well': '{what}：从已发布的内容可以把这个小数字推算得太准。',
    'gate-unshown': '{what}：无法证明这个小数字仍然无人知道。',
    'network-sum': '{file}，{period}：这张表不是成员所发布内容的总和。',
    'network-members': '没有重新相加，因为这里缺少成员的数据包：{names}。请一并给出。',
    'network-closed': '只提交而没有发布的成员：{count}。它们放进了什么，只有网络能看到。',
  },
}
