import type { Answers } from '../en/answers.ts'

export const answers: Answers = {
  work: {
    opening: 'Se deschid',
    fetching: 'Se aduc',
    deleting: 'Se șterg de pe server',
    destroying: 'Se distrug',
    sharing: 'Se împart',
  },
  vault: {
    waits: 'Alt parasol deschide relatări în acest dosar: se așteaptă să termine.',
    notKept:
      'Ce s-a deschis nu s-a putut păstra pentru data viitoare: discul e plin sau în dosarul tău nu se poate scrie.',
    factsDamaged:
      'Unele fapte din relatări distruse sunt stricate și lăsate pe dinafară ({count}): poate sunt în copia dosarului tău.',
    undestroyed:
      'Încă aici, deși poveștile lor trebuiau distruse: {count}. {command} merge mai departe cu asta.',
    notYours:
      'Nu sunt ale tale de deschis, pentru că cheia ta nu era pe listă când au fost sigilate: {count}.',
    skipped: 'Sărite, pentru că nu pot fi deschise: {count}.',
    notesDamaged:
      'Unele dintre notele tale sunt stricate și lăsate pe dinafară ({count}, la {places}): celelalte se folosesc. Poate sunt întregi în copia dosarului tău.',
    quotesDamaged:
      'Unele citate sunt stricate și lăsate pe dinafară ({count}): poate sunt în copia dosarului tău.',
    expired:
      'Acest document al canalului trebuia să țină până la {day}. Încă merge; cere unul nou de la persoana care îl semnează.',
  },
  pull: {
    nothing: 'Nimic nou.',
    fetched: 'Relatări aduse: {count}. Urmează: {command}',
    removed:
      'Șterse de pe server: {count}. Aceste relatări sunt acum în dosarul tău, așa că fă-i o copie într-un loc sigur.',
    changed: 'Documentul canalului are acum numărul {serial}, iar lista de persoane s-a schimbat:',
    unexpected:
      'Dacă nimeni nu ți-a spus asta, întreab-o prin viu grai pe persoana care semnează înainte de a continua: așa se vede o cheie de semnare furată ({guide}).',
  },
  alarm: {
    alarm:
      'ALARMĂ: nu avea încredere în acest server acum. {what} Nu s-a adus nimic, iar ce ai este cum era. Spune-i prin viu grai persoanei care semnează documentul canalului.',
    older: 'Arată un document al canalului mai vechi decât numărul {serial}, pe care l-ai văzut deja.',
    conflict: 'Arată alt document al canalului decât cel pe care l-ai văzut sub același număr.',
    signer: 'Documentul lui este semnat cu altă cheie decât cea a organizației tale.',
    slug: 'Documentul lui ține de alt canal.',
  },
  import: {
    none: '{file}: nu este nicio relatare sigilată în el. Verifică dacă e fișierul care ți s-a dat.',
    known: '{file}: relatări găsite: {found}, toate sunt deja aici.',
    some: '{file}: relatări găsite: {found}, noi: {added}.',
    damaged:
      'Octeți care nu țin de nicio relatare întreagă: {bytes}. Fișierul e stricat, așa că cere-l din nou.',
  },
  search: {
    ask: 'Cuvinte de căutat (nu se văd când scrii): ',
    nothing: 'Nu s-a găsit nimic. Povești cercetate: {accounts}.',
    found: 'Găsit în relatări: {count}. Povești cercetate: {accounts}. Citește una: {command}',
    more: 'și încă altele: {count}',
  },
  read: {
    forgotten: 'Povestea a fost distrusă ({command}). Aceste fapte sunt tot ce a rămas din ea.',
    notMarked: 'Nu s-a marcat ca citită, pentru că alt parasol lucrează în acest dosar.',
  },
  noted: {
    event: 'eveniment: {event}',
    same: 'aceeași cu {report}',
    excluded: 'în afara cifrelor: {reason}',
  },
  sort: {
    takesBack: '{command} anulează asta.',
    unchanged: 'Nu s-a schimbat nimic.',
    tagged: 'Au primit eticheta „{tag}”: {count}. Ca să le găsești: {command}',
    tagKnown: 'Toate au deja eticheta „{tag}”.',
    untagged: 'S-a scos eticheta „{tag}”: {count}.',
    tagUnknown: 'Niciuna nu are eticheta „{tag}”.',
    tags: 'Etichetele care există: {tags}.',
    noTags: 'Nu sunt încă etichete.',
    same: 'Notate ca fiind încă o dată {report}: {count}. De acum se numără numai aceea.',
    sameSilent:
      'Cine a trimis-o nu a fost de acord să fie numărată, așa că acum nu se numără niciuna: dacă nu vrei asta, anulează și numește întâi alta.',
    sameKnown: 'Asta e deja notat.',
    apart: 'Stau din nou separat și se numără: {count}.',
    notSame: 'Niciuna nu repetă alta.',
    joined:
      'Relatări despre „{event}” acum: {count}. Fiecare se numără ca o relatare, împreună ca un eveniment.',
    joinedKnown: 'Toate sunt deja despre „{event}”.',
    parted: 'Scoase din evenimentul lor: {count}.',
    notJoined: 'Niciuna nu ține de un eveniment.',
    excluded: 'De acum în nicio cifră ({reason}): {count}.',
    included: 'Se numără din nou, dacă cine le-a trimis a fost de acord: {count}.',
    notExcluded: 'Niciuna nu era în afara cifrelor.',
  },
  events: {
    none: 'Nu sunt încă evenimente: {command} arată ce ar putea ține împreună.',
    line: '{event}. Relatări: {count}',
    noProposals:
      'Nu sunt relatări care să pară despre un singur eveniment: nu sunt două cu aceeași lună, aceeași zonă, același lucru întâmplat și același fel de oameni care l-au făcut sau același fel de loc.',
    proposal: '{number}. Relatări care spun același lucru: {count}',
    usual: 'Câte sunt în altă lună, în medie: {usual}',
    joinThem: 'Nu s-a unit nimic: citește-le întâi ({read}), apoi unește-le ({join}).',
    more: 'Mai sunt: {count}. {command} le arată.',
  },
  undo: {
    nothing: 'Nu este nimic de anulat.',
    latest: 'Întâi cele mai noi:',
    done: 'Anulat:',
    deeds: {
      tag: 'au primit eticheta „{tag}”: {count}',
      untag: 's-a scos eticheta „{tag}”: {count}',
      same: 'notate ca fiind încă o dată {report}: {count}',
      'not-same': 'notate ca separate: {count}',
      join: 'unite în evenimentul „{event}”: {count}',
      part: 'scoase din evenimentul lor: {count}',
      exclude: 'lăsate în afara cifrelor ({reason}): {count}',
      include: 'lăsate să se numere din nou: {count}',
    },
  },
  forget: {
    plan: 'Primite înainte de {day}: {count}. Poveștile lor ar fi distruse definitiv, în acest dosar. Faptele rămân și se numără ca înainte. Nimeni nu poate anula asta.',
    nothing: 'Nimic de distrus: nicio relatare cu poveste nu a fost primită înainte de {day}.',
    question: 'Distrugi definitiv aceste povești?',
    destroyed:
      'Povești distruse: {count}. Faptele lor se numără ca înainte. Acum distruge copiile vechi ale acestui dosar și ai grijă ca toată echipa să facă la fel.',
    quotesGone:
      'Unele citate erau stricate și au dispărut odată cu ele, pentru că puteau avea cuvinte din aceste povești ({count}): poate sunt în copia dosarului tău.',
    left: 'Încă aici, pentru că nu le poți deschide și nu ar rămâne niciun fapt: {count}.',
  },
  figures: {
    events: 'Evenimente',
    times: 'Ori',
    nothingToCount: 'Nimic de numărat: nicio relatare nu răspunde la asta sau niciuna nu se potrivește.',
    nothingToShow: 'Nimic de arătat: nicio relatare nu se potrivește sau niciuna nu se poate număra.',
    nothingToCompare:
      'Nimic de comparat: nu este încă o perioadă întreagă al cărei an dinainte să fi fost și el întreg.',
    crossed: 'De sus în jos: {down}. De la stânga la dreapta: {across}. Se numără: {what}.',
    answered: 'Relatări cu un răspuns: {count}.',
    silent: 'Fără răspuns: {count}.',
    several: 'O relatare poate numi mai multe, așa că rândurile adunate pot fi mai mult decât totalul.',
    mentions:
      'Se numără fiecare lucru pe care îl numește o relatare, așa că sunt mai multe mențiuni decât relatări.',
    repeats: 'Dintre ele, spuse deja înainte, după cum zice persoana: {count}.',
    inEvents:
      'Dintre ele, din evenimente pe care le-ai unit ({events}): {count}. Fiecare se numără ca o relatare.',
    notCounted: 'Neincluse, pentru că persoana nu a fost de acord să fie numărate: {count}.',
    duplicates: 'Neincluse, pentru că repetă altă relatare: {count}.',
    excluded: 'Neincluse, pentru că tu le-ai lăsat pe dinafară ({reason}): {count}.',
    exact: 'Numere exacte, numai pentru ochii tăi: publică cu {release} sau {brief}.',
    received:
      'Acestea sunt relatări primite: oamenii aleg dacă spun, deci nu arată cât de des se întâmplă ceva.',
    byChance:
      '„{column}” arată până unde ar fi putut ajunge un număr fără să se fi schimbat nimic ({level}).',
    seasonal:
      'De-a lungul anilor, anotimpurile diferă mai mult decât explică întâmplarea, așa că fiecare perioadă se compară cu anotimpul ei ({option} dă intervalele).',
    unfinished: 'încă neîncheiată',
    begun: 'poate nu e întreagă',
    above: 'peste întâmplare',
    below: 'sub întâmplare',
    runAbove: 'a 7-a peste medie',
    runBelow: 'a 7-a sub medie',
    tooFew: 'sub {least}: nu se compară',
    chance: 'nu peste întâmplare',
    timesMeans: '„{column}” arată de câte ori mai multe relatări pe zi au fost decât în anul dinainte.',
    together:
      'Grupuri comparate deodată: {count}. De aceea fiecare a trebuit să difere mai mult ca să conteze (Holm, {level} împreună).',
  },
  picture: {
    reports: 'Relatări primite, rotunjite la 5',
    mentions: 'Mențiuni în relatări primite, rotunjite la 5',
    series: {
      month: 'Relatări primite, pe luni',
      quarter: 'Relatări primite, pe trimestre',
      year: 'Relatări primite, pe ani',
    },
    from: 'din {period}',
    to: 'până la {period}',
    happenedFrom: 'petrecut din {period}',
    happenedTo: 'petrecut până la {period}',
    noted: 'numai unele, alese după notele noastre',
    written: 'Graficul este în {file}; numerele lui sunt rotunjite, iar cele mici ascunse.',
    inHouse:
      'Acest grafic nu e dintre cele care se publică: păstrează-l în echipă, pentru că lângă ele ar putea da de gol un număr mic.',
  },
  quote: {
    paste: 'Lipește pasajul care se va tipări. Un rând gol îl încheie.',
    cuts: 'Cuvinte de scos, unul sau mai multe pe rând, așa cum stau acolo. Un rând gol încheie.',
    printed: 'Cuvintele așa cum s-ar tipări:',
    numbers: 'Au rămas numere, care pot arăta cine este persoana: {numbers}.',
    right: 'Acestea sunt cuvintele care se vor tipări?',
    sealed:
      'Sigilat pentru cine are rolul case, în {file}. Una dintre aceste persoane aprobă ({release}) și îți trimite înapoi un fișier, pe care îl preiei ({take}).',
    notHeld: 'Nu ai această relatare, deci nu poți compara: pentru cuvinte răspunde cine ți le-a trimis.',
    chosen: 'Cuvintele alese de {name} pentru tipar:',
    release: 'Aprobi ca aceste cuvinte să fie tipărite?',
    released: 'Aprobat. Trimite {file} înapoi la {name}, unde se preia cu: {command}',
    taken:
      '{releaser} a aprobat cuvintele alese de {proposer}. O informare le poate tipări din trimestrul de după primirea lor.',
    withdrawn: 'Retrase: informările tale nu mai tipăresc aceste cuvinte.',
    none: 'Nu s-au ales încă cuvinte: {command}',
    states: {
      proposed: 'așteaptă aprobarea altcuiva din echipă',
      withdrawn: 'retras',
      printable: 'aprobat: o informare îl poate tipări',
      later: 'aprobat: o informare îl poate tipări din trimestrul următor',
    },
  },
  history: {
    lets: 'Cu {file}, {name} poate deschide relatări mai vechi: {count}. Cu povestea: {accounts}, celelalte numai ca fapte.',
    own: 'Acestea se deschid și fără acest fișier: {count}.',
    nothing: 'Nu este nimic de împărțit cu {name}.',
    handOver:
      'Dă-i fișierul pe orice cale: se deschide numai cu cheile acelei persoane. Acolo se preia fișierul ({take}), apoi relatările ({then}).',
    shared: '{name} a împărțit cu tine relatări mai vechi: {count}. De acum poți deschide: {here}.',
    away: 'Încă nu sunt în dosarul tău: {count}. {pull} le aduce sau {import} le ia dintr-un fișier.',
  },
  brief: {
    made: 'Informarea este în {files}: deschide-o, citește-o până la capăt, apoi tipărește-o sau trimite-o.',
    text: 'Textul este în {file}: schimbă-l în orice editor de text. Urmează: {command}',
    asked:
      'Mai întâi a fost întrebat serverul: s-a ținut cont de ce au publicat sau au retras colegii până acum.',
    ownCopy:
      'Serverul nu a fost întrebat ({option}): aceasta e făcută din copia din dosarul tău. Poate cuprinde o publicare pe care un coleg a retras-o între timp, așa că întreabă înainte să o dai cuiva.',
    doubtful:
      'Uită-te la rândul {line} din {file}: {number} nu apare în niciun tabel publicat. Un număr exact poate arăta cine a relatat: scrie unul rotunjit sau scoate-l. (Numărul unei legi sau al unei cereri poate rămâne.)',
    khmer:
      'Graficele din fișierul Word ies bine în Word 2016 și mai nou. Programele care nu desenează SVG, cum e LibreOffice, vor scrie prost khmera în ele: dacă e instalat Chrome, Chromium sau Edge, iese bine peste tot.',
    package: 'Pachetul este în {folder}. Fișiere: {count}. Citește {readme} din el înainte să îl publici.',
  },
}
