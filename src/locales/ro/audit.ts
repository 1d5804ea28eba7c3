import type { Audit } from '../en/audit.ts'

/** What an audit says in Romanian. A draft: no member organisation has approved it yet. */
export const audit: Audit = {
  progress: 'Se vede ce dau de gol numerele împreună',
  package: {
    release: 'Publicarea {number} de la {organisation}, apărută la {day}: {periods}.',
    files: 'Fișiere: {count}. Toate sunt cum au fost semnate și toate spun ce dau numerele semnate.',
  },
  publisher: {
    key: '{organisation} ({slug}): cheia care a semnat are numărul',
    compare:
      'Compară-l cu numărul organizației, prin viu grai sau pe hârtie: oricine poate face o cheie și îi poate da orice nume.',
    same: 'Este numărul pe care l-ai dat.',
    vouched:
      '{network}, rețeaua al cărei număr l-ai dat, numește această cheie drept cea a membrului ei {member}.',
    ledger: 'Publicări și anunțuri semnate cu ea: {count}, până la {day}. Toate urmează una după alta.',
    numbers: 'Numere mici cercetate: {count}.',
    narrowest:
      'Cel mai îngust interval găsit: {width}. Fiecare număr mic poate fi zero și poate fi {width} sau mai mult; sub {least}, cifrele ar spune prea mult.',
    none: 'Nu s-a publicat niciun număr mic.',
    years: 'Ani cercetați: {years}.',
    more: 'și altele ca acestea: {count}',
    sums: 'Adunat din nou din pachetele membrilor: ies aceleași numere.',
  },
  verdict: {
    sound: 'ÎN REGULĂ: nu s-a schimbat nimic, și din aceste cifre nimeni nu poate afla un număr mic.',
    'not-as-signed':
      'NU ESTE CE S-A SEMNAT: nu folosi aceste cifre. Ia-le chiar de la organizație și spune-i ce ai găsit.',
    'another-key':
      'ALTĂ CHEIE: aceste cifre sunt semnate, dar nu cu cheia al cărei număr l-ai dat. Cere numărul încă o dată, prin viu grai sau pe hârtie, și folosește aceste cifre numai dacă este acesta.',
    unreadable: 'NU SE POATE CITI: acesta nu e un pachet de cifre, sau s-a stricat. Adu-l din nou.',
    'tells-too-much':
      'SPUNE PREA MULT: cifrele sunt autentice, dar cineva ar putea fi găsit cu ajutorul lor. Nu le răspândi și spune ce ai găsit organizației, și nimănui altcuiva.',
    'does-not-add-up':
      'NU SE POTRIVEȘTE: organizația a semnat aceste cifre, dar ele se contrazic sau își încalcă propriile reguli. Nu le folosi și întreabă organizația.',
    'partly-checked':
      'NU S-A VERIFICAT TOT: numerele sunt cum au fost semnate. Ce nu s-a putut verifica, și de ce, scrie mai sus.',
    withdrawn: 'RETRAS: cifrele sunt autentice, dar organizația le-a retras. Nu le mai folosi.',
  },
  cannot:
    'Ce nu poate spune nicio verificare: dacă cele relatate au fost numărate bine și dacă există o publicare sau un anunț mai nou pe care nu l-ai primit.',
  found: {
    'archive-format': 'Acesta nu e un fișier ZIP, sau a fost tăiat.',
    'archive-large': 'E mai mare decât poate fi o publicare, așa că nu a fost deschis. {file}',
    'archive-path': 'Conține ceva ce nicio publicare nu are, așa că nu a fost deschis: {file}',
    'archive-link':
      'Conține o legătură sau un dispozitiv în locul unui fișier, așa că nu a fost deschis: {file}',
    'archive-repeated':
      'Conține un fișier de două ori, așa că două persoane ar putea vedea două lucruri: {file}',
    'seal-format':
      '{file} nu este scris ca sigiliul unei publicări: a fost schimbat, sau l-a scris o versiune mai nouă.',
    'seal-publisher': '{file} nu numește nicio organizație a cărei semnătură să fie bună.',
    'ledger-format':
      'Intrarea {entry} din registrul publicărilor nu este scrisă cum trebuie: a fost schimbată, sau a scris-o o versiune mai nouă.',
    'ledger-signature':
      'Intrarea {entry} din registrul publicărilor nu a fost semnată de această organizație.',
    'ledger-chain':
      'Intrarea {entry} din registrul publicărilor nu urmează celei dinainte: registrul a fost tăiat, reordonat sau amestecat cu altul.',
    'ledger-overlap':
      'Intrarea {entry} din registrul publicărilor publică un tabel și o perioadă care au mai fost publicate: cele două s-ar putea scădea una din alta.',
    'ledger-withdrawal': 'Intrarea {entry} din registrul publicărilor retrage o publicare care nu există.',
    'ledger-fork':
      '{package} are alt trecut de la intrarea {entry} din registrul publicărilor încolo: s-au semnat două versiuni ale lui. Întreabă organizația care este cea adevărată.',
    'ledger-short':
      '{place} arată mai puțin decât înainte, sau decât altora: publicări și anunțuri arătate: {shown}, semnate: {known}. Ceva a fost ascuns, sau nu a ajuns acolo. Întreabă organizația.',
    'nothing-published': 'Aici nu s-a publicat nimic: nu sunt cifre de verificat.',
    'not-fetched': 'Nu a putut fi adus: {reason}',
    'checksums-format': '{file} nu este scris ca o listă de fișiere.',
    'checksums-unsigned': '{file} nu a fost semnat: aceste fișiere nu sunt ale niciunei publicări.',
    'file-missing': 'Lipsește {file}.',
    'file-changed': '{file} nu este fișierul care a fost semnat.',
    'file-unlisted': '{file} a fost adăugat: nu a fost semnat.',
    'table-unsigned': '{file} conține un tabel din care nu s-a semnat niciun număr.',
    'table-encoding': '{file} nu este text în UTF-8.',
    'table-columns': '{file}, rândul {line}: coloanele ar trebui să fie {expected}.',
    'table-cells': '{file}, rândul {line}: celule găsite: {found}, dar ar trebui să fie: {expected}.',
    'table-code': '{file}, rândul {line}: „{found}” nu este un cod al coloanei {column}.',
    'table-extra': '{file}, rândul {line}: nu s-a semnat niciun astfel de rând ({row}).',
    'table-repeated': '{file}, rândul {line}: acest rând se află deja la rândul {first} ({row}).',
    'table-number': '{file}, rândul {line}: {column} este {found}, dar s-a semnat {expected} ({row}).',
    'table-order': '{file}, rândul {line}: locul acestui rând nu este aici ({row}).',
    'table-missing': '{file}, rândul {line}: aici lipsește un rând care a fost semnat ({row}).',
    'table-written': '{file}: numerele sunt cele semnate, dar rândurile sunt scrise altfel.',
    'rule-area': 'Această publicare privește o singură zonă ({area}), pentru care nu există tabele.',
    'rule-table': '{file}, rândul {line}: un astfel de tabel nu se publică pentru {period}.',
    'rule-axes': '{file}, rândul {line}: acest tabel nu numără după ce spune numele lui.',
    'rule-code': '{file}, rândul {line}: „{code}” nu este un cod al acestui tabel.',
    'rule-codes': '{file}, rândul {line}: lipsesc coduri sau nu sunt în ordine ({period}).',
    'rule-threshold':
      '{file}, rândul {line}: o categorie a acestui tabel este sensibilă, așa că numerele sub 10 trebuie ascunse, și nu sunt ({period}).',
    'rule-early': '{file}, rândul {line}: {period} nu se încheiase la {day}.',
    'rule-few':
      '{file}, rândul {line}: cu mai puțin de {least} relatări, {period} e prea mic ca să aibă tabele proprii.',
    sum: '{file}, rândul {line}: acest total nu poate fi al părților lui, oricare ar fi relatările ({period}).',
    version:
      'A fost făcut cu alte coduri sau tabele (coduri {taxonomy}, tabele {tables}) decât cunoaște această versiune. Tabelele spun ce s-a semnat; mai mult nu se poate verifica.',
    'made-by':
      'L-a făcut versiunea {made} a Parasol, iar aceasta este versiunea {ours}: cuvintele și desenele nu se pot compara. Semnăturile, amprentele, numerele și regulile au fost verificate. Fișiere care diferă: {count}.',
    'remade-differs':
      '{file} nu este ce face această versiune din numerele semnate: l-a făcut altă versiune, sau cineva l-a schimbat înainte de semnare. Ai încredere mai degrabă în tabele.',
    fingerprint:
      'Numărul cheii care a semnat, {found}, nu este cel pe care l-ai dat, {given}: diferă în grupa {groups}. Compară-le încă o dată; o greșeală de scriere arată la fel ca altă cheie.',
    withdrawn: '{package} a fost retras la {day}. Motivul dat: {reason}',
    'gate-skipped':
      '{year} nu a fost cercetat, pentru că publicarea {release} încalcă regulile sau este de altă versiune.',
    'gate-contradicts':
      'Numerele publicate despre {year} se contrazic: nicio mulțime de relatări nu le poate da pe toate.',
    'gate-some': '{what}: din ce s-a publicat reiese că acest număr mic sigur nu este zero.',
    'gate-well': '{what}: din ce s-a publicat, acest număr mic se poate afla prea exact.',
    'gate-unshown': '{what}: nu s-a putut arăta că acest număr mic rămâne necunoscut.',
    'network-sum': '{file}, {period}: acest tabel nu este suma a ceea ce au publicat membrii.',
    'network-members':
      'Nu s-a adunat din nou, pentru că lipsesc aici pachetele unor membri: {names}. Dă-le și pe ele.',
    'network-closed':
      'Membri care au predat fără să publice: {count}. Ce au pus ei poate vedea numai rețeaua.',
  },
}
