import type { ReleaseWords } from '../en/release.ts'

/** What an advocate reads who publishes figures, in Romanian. A draft: no member organisation has approved it yet. */
export const release: ReleaseWords = {
  badPeriod: '--period cere un trimestru sau un an: 2026-Q1 sau 2026.',
  notOver: '{period} nu s-a încheiat încă: cifrele ies după aceea.',
  noReports: 'Nu sunt relatări din {period}.',
  tooFew:
    'Se pot număra mai puțin de {least} relatări din {period}, prea puține pentru tabele proprii: ies odată cu anul {year}, după ce se încheie.',
  tooFewYear: 'Se pot număra mai puțin de {least} relatări din {period}: prea puține ca să publici cifre.',
  already:
    '{period} a apărut în publicarea {number}: niciun tabel al unei perioade nu se publică de două ori.',
  yearWaits:
    'Tabelele anului {year} nu sunt aici, pentru că {missing} ar rămâne fără niciunul. parasol release prepare --period {year} face tot ce a rămas din an.',
  checking: 'Se verifică tabelele împreună cu tot ce s-a publicat până acum ({count}). Poate dura un minut.',
  attempt: 'Se caută cel mai puțin care trebuie lăsat deoparte, încercarea {attempt}.',
  contradicts:
    'Numerele din {years} nu se potrivesc cu nicio mulțime de relatări, împreună cu ce s-a publicat: de atunci au fost date deoparte sau au venit relatări. Adu-le înapoi (parasol undo, parasol include) sau nu mai publica nimic din acel timp.',
  refused: 'Așa nu poate ieși. Numere mici pe care cineva le-ar putea calcula: {count}',
  reasons: {
    'known-to-be-some': '{what}: sigur nu e zero ({range})',
    'known-too-well': '{what}: se poate ghici prea de aproape ({range})',
    unshown: '{what}: nimic nu arată că rămâne ascuns ({range})',
  },
  more: '… și altele: {count}',
  proposal: 'Cel mai puțin care trebuie lăsat deoparte. Numere care apoi nu se mai pot citi: {lost}',
  coarser: {
    dropped: '{table}: tot tabelul',
    merged: '{table}: de pus împreună: {names}',
    totals: '{table}: totalurile',
  },
  applyIt: 'Ca să vezi așa: {command}',
  noProposal: 'Nimic din ce s-a încercat nu îl face sigur: nu publica nimic din acest timp.',
  goesOut: 'Ce iese ca publicarea {number}:',
  counted:
    'Numere: {all}. Se pot citi: {shown}. Ascunse pentru că sunt mici: {hidden}. Totaluri care nu se dau, pentru că ar trăda un număr ascuns: {withheld}.',
  countedLeftOut:
    'Numere: {all}. Se pot citi: {shown}. Ascunse pentru că sunt mici: {hidden}. Toate totalurile sunt lăsate deoparte: {withheld}.',
  passed:
    'Verificat împreună cu tot ce s-a publicat: nimeni nu poate afla vreunul dintre numerele mici ({cells}) mai precis decât „de la 0 la {narrowest}”.',
  nothingSmall: 'Verificat împreună cu tot ce s-a publicat: nu are niciun număr mic.',
  kept: 'Se păstrează sigilat în dosarul tău. Citește-l până la capăt; parasol release publish publică exact asta.',
  unfinished: 'Publicarea {number} e semnată, dar încă nu e pe server: parasol release publish continuă.',
  nothingPrepared: 'Nimic nu e pregătit: începe cu parasol release prepare --period 2026-Q1.',
  outdated: 'Între timp s-a publicat altceva, cu care aceasta nu a fost verificată: pregătește din nou.',
  goesOn: 'Se continuă publicarea {number}, semnată mai demult.',
  ask: 'Publici definitiv publicarea {number} ({periods})? Se poate retrage, dar ce s-a citit nu se uită.',
  askWithdraw: 'Retragi publicarea {number} și spui tuturor: „{reason}”?',
  noSigningKey: 'Nu există cheie de semnare în {file}: publică cine semnează documentul canalului.',
  wrongKey: 'Cheia din {file} nu e cea cu care e semnat documentul canalului tău.',
  pullFirst:
    'Relatări din acel timp sunt încă pe server și nu în dosarul tău; nu ar fi numărate niciodată: mai întâi parasol pull.',
  documentChanged: 'Documentul canalului s-a schimbat de când s-a pregătit aceasta: pregătește din nou.',
  onlyHere: 'Deocamdată doar în dosarul tău, nu pe server: {numbers}',
  askBring: 'Duci aceasta pe server? Atunci oricine o poate citi pe pagina organizației tale.',
  withdrawnHere:
    'Retragerea publicării {number} e semnată și se află în dosarul tău. Serverul nu a avut niciodată publicarea și nu i s-a spus nimic.',
  isWithdrawn: 'Publicarea {number} a fost retrasă pe {day}: {reason}',
  badPage:
    'Serverul nu ar putea arăta una dintre paginile pachetului, așa că nu s-a semnat nimic: verifică limbile din documentul canalului și spune-le celor care fac Parasol.',
  noFolder: 'Nu se poate scrie în {folder}: alege un dosar care există și e al tău.',
  folderOrZip:
    '--out ia un dosar sau un fișier care se termină cu .zip; {place} nu este nici una, nici alta.',
  discarded:
    'Ce era pregătit ({periods}) a fost verificat înainte de această retragere și se renunță la el: pregătește-l din nou.',
  published: 'Publicarea {number} a apărut: {page}',
  signedOffline:
    'Publicarea {number} e semnată și se află în dosarul tău. Serverul o primește la următorul parasol release publish.',
  written: 'Pachetul e în {place}.',
  took: 'Preluate de pe server, publicate de colegi: {count}',
  keptPackages:
    'Păstrate și în dosarul tău, ca să fie pe mai mult de un calculator: pachetele publicărilor {numbers}',
  packagesLeft:
    'Pachete care nu au putut fi aduse încă: {count}. Următoarea comandă despre publicări continuă.',
  otherPackage:
    'Ce dă serverul drept pachet al publicării {number} nu este ce a semnat organizația ta și nu a fost păstrat. Spune-i celui care are grijă de server.',
  brought: 'Dus pe server: numărul {number}',
  forked:
    'Numărul {number} de pe server nu e cel din dosarul tău: doi oameni au publicat deodată sau s-a intrat în server. Nu publica nimic și întreabă colegii cine ce a semnat. Dacă a ta e cea care trebuie să cedeze: {command}',
  orAbandon:
    'Serverul nu primește numărul {number}. Dacă rămâne așa, {command} renunță la el și se poate publica din nou.',
  abandons: 'Renunți la: {entries}',
  abandonsCounted:
    'Cineva poate avea un fișier cu semnătura organizației tale: anunță pe cine a primit unul. Cifrele ei contează de acum ca publicate, dar numai în acest dosar: pregătește aici tot ce privește același an. Perioada ei apare exact cu aceleași numere sau deloc.',
  abandonsUnsent:
    'Nu a fost trimisă niciodată și nu s-a scris niciun fișier: nimic din ea nu se numără și nu se păstrează.',
  askAbandon: 'Renunți definitiv? Nu există cale înapoi, pentru că numărul va fi folosit din nou.',
  abandoned: 'S-a renunțat, nu mai e în registrul tău: {numbers}. parasol release prepare continuă de acolo.',
  servedNotAbandoned:
    'Serverul are numărul {number}, deci nu s-a renunțat la nimic. parasol release withdraw retrage o publicare.',
  seenNotAbandoned:
    'Serverul a avut numărul {number} și l-a pierdut, deci nu s-a renunțat la nimic: parasol release publish îl duce din nou.',
  withdrawalOf: 'retragerea publicării {number}',
  isAbandoned: 's-a renunțat; contează ca publicată',
  asAbandoned:
    '{period}: numerele sunt cele din publicarea {number}, la care s-a renunțat, exact cum au fost semnate. Altele din aceeași perioadă s-ar putea scădea din ele.',
  countsAbandoned:
    'Contează ca publicat, pentru că cineva l-a putut vedea: publicarea {numbers}, la care s-a renunțat',
  none: 'Încă nu s-a publicat nimic.',
  columns: { number: 'Nr.', day: 'Ziua', periods: 'Despre', state: 'Stare' },
  stands: 'valabilă',
  withdrawnOn: 'retrasă pe {day}: {reason}',
  prepared: 'Pregătit și nepublicat: {periods}.',
  noSuch: 'Nu există publicarea {number}: parasol release list arată ce există.',
  signedOn: 'Publicarea {number}, semnată pe {day}. Amprenta cheii: {fingerprint}',
  noPackage:
    'Pachetul publicării {number} nu e nici în dosarul tău, nici pe server: ia-l din copia de rezervă.',
  reasonLength: 'Spune de ce cu --reason, în 1 până la 1000 de semne.',
  withdrawn: 'Publicarea {number} e retrasă. Serverul o spune, cu motivul tău.',
  withdrawnOffline:
    'Retragerea publicării {number} e semnată. Serverul o primește la următorul parasol release publish.',
  menu: {
    look: 'Vezi cifrele înainte să iasă',
    period: 'Ce trimestru sau an? 2026-Q1 sau 2026: ',
    coarsen: 'La fel, lăsând deoparte cât mai puțin',
    publish: 'Publică ce ai văzut',
    list: 'Ce s-a publicat',
    show: 'Cifrele unei publicări',
    takeBack: 'Retrage o publicare',
    which: 'Care publicare?',
    reason: 'De ce? Toată lumea va putea citi: ',
    noneStands: 'Nu mai e nicio publicare valabilă.',
    giveUp: 'Renunță la ce nu mai poate fi trimis',
    giveUpFrom: 'Începând cu ce număr? ',
  },
}
